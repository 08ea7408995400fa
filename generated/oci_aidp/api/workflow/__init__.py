"""Operations of the tag Workflow."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import cancel_job_run as cancel_job_run
    from . import cancel_job_runs as cancel_job_runs
    from . import create_job as create_job
    from . import create_job_run as create_job_run
    from . import delete_job as delete_job
    from . import delete_job_run as delete_job_run
    from . import export_task_run_output as export_task_run_output
    from . import fetch_output as fetch_output
    from . import get_job as get_job
    from . import get_job_run as get_job_run
    from . import get_task_run as get_task_run
    from . import list_job_permissions as list_job_permissions
    from . import list_job_runs as list_job_runs
    from . import list_jobs as list_jobs
    from . import list_recent_job_runs as list_recent_job_runs
    from . import list_task_run_retries as list_task_run_retries
    from . import list_task_runs as list_task_runs
    from . import manage_job_permission as manage_job_permission
    from . import repair_job_run as repair_job_run
    from . import update_job as update_job
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
