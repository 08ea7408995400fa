"""Operations of the tag MLOps."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import activate_model_deployment as activate_model_deployment
    from . import create_experiment as create_experiment
    from . import create_experiment_run as create_experiment_run
    from . import create_model_deployment as create_model_deployment
    from . import create_model_version as create_model_version
    from . import create_registered_model as create_registered_model
    from . import create_workspace_model_version as create_workspace_model_version
    from . import deactivate_model_deployment as deactivate_model_deployment
    from . import delete_experiment as delete_experiment
    from . import delete_experiment_run as delete_experiment_run
    from . import delete_experiment_run_tag as delete_experiment_run_tag
    from . import delete_experiment_tag as delete_experiment_tag
    from . import delete_model_deployment as delete_model_deployment
    from . import delete_model_version as delete_model_version
    from . import delete_model_version_tag as delete_model_version_tag
    from . import delete_registered_model as delete_registered_model
    from . import delete_registered_model_tag as delete_registered_model_tag
    from . import export_model_deployment_inferences as export_model_deployment_inferences
    from . import get_deployment_log as get_deployment_log
    from . import get_experiment_by_id as get_experiment_by_id
    from . import get_experiment_by_name as get_experiment_by_name
    from . import get_experiment_run_by_id as get_experiment_run_by_id
    from . import get_experiment_run_metric_history as get_experiment_run_metric_history
    from . import get_model_deployment as get_model_deployment
    from . import get_model_deployment_activity as get_model_deployment_activity
    from . import get_model_deployment_contract as get_model_deployment_contract
    from . import get_model_deployment_inference_details as get_model_deployment_inference_details
    from . import get_model_deployment_inference_summary as get_model_deployment_inference_summary
    from . import get_model_version as get_model_version
    from . import get_registered_model as get_registered_model
    from . import get_registered_model_summary as get_registered_model_summary
    from . import list_artifacts as list_artifacts
    from . import list_experiment_runs as list_experiment_runs
    from . import list_experiments as list_experiments
    from . import list_logged_models as list_logged_models
    from . import list_model_deployment_activities as list_model_deployment_activities
    from . import list_model_versions as list_model_versions
    from . import list_registered_model_permissions as list_registered_model_permissions
    from . import list_registered_models as list_registered_models
    from . import log_experiment_run_batch as log_experiment_run_batch
    from . import log_experiment_run_inputs as log_experiment_run_inputs
    from . import log_experiment_run_metric as log_experiment_run_metric
    from . import log_experiment_run_model as log_experiment_run_model
    from . import log_experiment_run_param as log_experiment_run_param
    from . import manage_registered_model_permission as manage_registered_model_permission
    from . import rename_registered_model as rename_registered_model
    from . import restore_experiment as restore_experiment
    from . import restore_experiment_run as restore_experiment_run
    from . import roll_back_model_deployment as roll_back_model_deployment
    from . import roll_forward_model_deployment as roll_forward_model_deployment
    from . import search_deployment_logs as search_deployment_logs
    from . import search_model_deployment_inferences as search_model_deployment_inferences
    from . import search_model_deployments as search_model_deployments
    from . import set_experiment_run_tag as set_experiment_run_tag
    from . import set_experiment_tag as set_experiment_tag
    from . import set_model_version_tag as set_model_version_tag
    from . import set_registered_model_tag as set_registered_model_tag
    from . import transition_model_version_stage as transition_model_version_stage
    from . import update_experiment as update_experiment
    from . import update_experiment_run as update_experiment_run
    from . import update_experiment_run_tags as update_experiment_run_tags
    from . import update_experiment_tags as update_experiment_tags
    from . import update_model_deployment as update_model_deployment
    from . import update_model_deployment_tags as update_model_deployment_tags
    from . import update_model_version as update_model_version
    from . import update_model_version_tags as update_model_version_tags
    from . import update_registered_model as update_registered_model
    from . import update_registered_model_tags as update_registered_model_tags
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
