"""A large body: models to JSON, and out through a signed request."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable

from .harness import OURS, OURS_FOR_HTTPX2, PLATFORM, Row, World, cpu_seconds


def rows(world: World) -> list[Row]:
    """CreateJob with 50 tasks of all kinds, encoded and sent."""
    from aidp_python_client.aidataplatform_dp.models import CreateJobDetails as OfficialDetails

    from tests.parity.official import build

    details = job(50)
    official = world.official("WorkflowClient")
    theirs_body = build(OfficialDetails.__name__, details)

    def sending(package: str) -> Callable[[], float]:
        create_job = importlib.import_module(f"{package}.api.workflow.create_job")
        body = importlib.import_module(f"{package}.models").CreateJobDetails.from_dict(details)
        client = world.ours(package)
        return lambda: cpu_seconds(lambda: create_job.sync_detailed(PLATFORM, "ws", client=client, body=body), 50) * 1e3

    return [
        Row(
            "encode and send CreateJob with 50 tasks",
            "ms CPU",
            sending(OURS),
            lambda: cpu_seconds(lambda: official.create_job(PLATFORM, "ws", theirs_body), 20) * 1000,
            lambda: cpu_seconds(lambda: json.dumps(details), 50) * 1000,
            limit=0.30,
            httpx2=sending(OURS_FOR_HTTPX2),
            httpx2_limit=0.33,
        )
    ]


def job(tasks: int) -> dict[str, object]:
    """A job with tasks of all kinds in turn."""
    from service import Spec
    from tests.support.examples import Examples
    from tools.generator.document import Document

    from .harness import ROOT

    spec = ROOT / "openapi.yaml"
    mapping = Document(spec).schemas["Task"]["discriminator"]["mapping"]
    examples = Examples(Spec.of(spec))
    kinds = [examples.make({"$ref": reference}) for reference in mapping.values()]
    details: dict[str, object] = examples.make({"$ref": "#/components/schemas/CreateJobDetails"})
    details["tasks"] = [{**kinds[number % len(kinds)], "taskKey": f"task{number}"} for number in range(tasks)]
    return details
