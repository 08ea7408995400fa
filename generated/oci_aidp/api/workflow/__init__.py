"""Operations of the tag Workflow."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        cancel_job_run as cancel_job_run,
        cancel_job_runs as cancel_job_runs,
        create_job as create_job,
        create_job_run as create_job_run,
        delete_job as delete_job,
        delete_job_run as delete_job_run,
        export_task_run_output as export_task_run_output,
        fetch_output as fetch_output,
        get_job as get_job,
        get_job_run as get_job_run,
        get_task_run as get_task_run,
        list_job_permissions as list_job_permissions,
        list_job_runs as list_job_runs,
        list_jobs as list_jobs,
        list_recent_job_runs as list_recent_job_runs,
        list_task_run_retries as list_task_run_retries,
        list_task_runs as list_task_runs,
        manage_job_permission as manage_job_permission,
        repair_job_run as repair_job_run,
        update_job as update_job,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
