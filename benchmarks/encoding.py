"""A large body: models to JSON, and out through a signed request."""

from __future__ import annotations

import json

from .harness import PLATFORM, Row, World, cpu_seconds


def rows(world: World) -> list[Row]:
    """CreateJob with 50 tasks of all kinds, encoded and sent."""
    from aidp_python_client.aidataplatform_dp.models import CreateJobDetails as OfficialDetails

    from oci_aidp.api.workflow import create_job
    from oci_aidp.models import CreateJobDetails
    from tests.parity.official import build

    details = job(50)
    official, ours = world.official("WorkflowClient"), world.ours()
    theirs_body, our_body = build(OfficialDetails.__name__, details), CreateJobDetails.from_dict(details)
    return [
        Row(
            "encode and send CreateJob with 50 tasks",
            "ms CPU",
            lambda: (
                cpu_seconds(lambda: create_job.sync_detailed(PLATFORM, "ws", client=ours, body=our_body), 50) * 1000
            ),
            lambda: cpu_seconds(lambda: official.create_job(PLATFORM, "ws", theirs_body), 20) * 1000,
            lambda: cpu_seconds(lambda: json.dumps(details), 50) * 1000,
            limit=0.30,
        )
    ]


def job(tasks: int) -> dict[str, object]:
    """A job with tasks of all kinds in turn."""
    from service import Examples, Spec
    from tools.generator.document import Document

    from .harness import ROOT

    spec = ROOT / "openapi.yaml"
    mapping = Document(spec).schemas["Task"]["discriminator"]["mapping"]
    examples = Examples(Spec.of(spec))
    kinds = [examples.make({"$ref": reference}) for reference in mapping.values()]
    details: dict[str, object] = examples.make({"$ref": "#/components/schemas/CreateJobDetails"})
    details["tasks"] = [{**kinds[number % len(kinds)], "taskKey": f"task{number}"} for number in range(tasks)]
    return details
