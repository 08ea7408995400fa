"""The schemas of the API, one class each. A class is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activate_model_deployment_details import ActivateModelDeploymentDetails as ActivateModelDeploymentDetails
    from .active_cluster_resources import ActiveClusterResources as ActiveClusterResources
    from .add_member_to_role_details import AddMemberToRoleDetails as AddMemberToRoleDetails
    from .adw_schema import AdwSchema as AdwSchema
    from .adw_schema_summary import AdwSchemaSummary as AdwSchemaSummary
    from .adw_table import AdwTable as AdwTable
    from .adw_table_summary import AdwTableSummary as AdwTableSummary
    from .agent import Agent as Agent
    from .agent_card_capabilities_detail import AgentCardCapabilitiesDetail as AgentCardCapabilitiesDetail
    from .agent_card_config_detail import AgentCardConfigDetail as AgentCardConfigDetail
    from .agent_card_preview_response import AgentCardPreviewResponse as AgentCardPreviewResponse
    from .agent_card_skill_detail import AgentCardSkillDetail as AgentCardSkillDetail
    from .agent_collection import AgentCollection as AgentCollection
    from .agent_deployment import AgentDeployment as AgentDeployment
    from .agent_deployment_collection import AgentDeploymentCollection as AgentDeploymentCollection
    from .agent_deployment_summary import AgentDeploymentSummary as AgentDeploymentSummary
    from .agent_deployment_type import AgentDeploymentType as AgentDeploymentType
    from .agent_diagram import AgentDiagram as AgentDiagram
    from .agent_diagram_agent_node import AgentDiagramAgentNode as AgentDiagramAgentNode
    from .agent_diagram_custom_tool_node import AgentDiagramCustomToolNode as AgentDiagramCustomToolNode
    from .agent_diagram_guardrail_node import AgentDiagramGuardrailNode as AgentDiagramGuardrailNode
    from .agent_diagram_http_tool_node import AgentDiagramHttpToolNode as AgentDiagramHttpToolNode
    from .agent_diagram_mcp_tool_node import AgentDiagramMcpToolNode as AgentDiagramMcpToolNode
    from .agent_diagram_node import AgentDiagramNode as AgentDiagramNode
    from .agent_diagram_node_type import AgentDiagramNodeType as AgentDiagramNodeType
    from .agent_diagram_prompt_tool_node import AgentDiagramPromptToolNode as AgentDiagramPromptToolNode
    from .agent_diagram_rag_tool_node import AgentDiagramRagToolNode as AgentDiagramRagToolNode
    from .agent_diagram_sql_tool_node import AgentDiagramSqlToolNode as AgentDiagramSqlToolNode
    from .agent_diagram_start_node import AgentDiagramStartNode as AgentDiagramStartNode
    from .agent_diagram_supervisor_agent_node import AgentDiagramSupervisorAgentNode as AgentDiagramSupervisorAgentNode
    from .agent_edge import AgentEdge as AgentEdge
    from .agent_info import AgentInfo as AgentInfo
    from .agent_lifecycle_state import AgentLifecycleState as AgentLifecycleState
    from .agent_permission_collection import AgentPermissionCollection as AgentPermissionCollection
    from .agent_permission_summary import AgentPermissionSummary as AgentPermissionSummary
    from .agent_provider import AgentProvider as AgentProvider
    from .agent_session import AgentSession as AgentSession
    from .agent_session_collection import AgentSessionCollection as AgentSessionCollection
    from .agent_session_context import AgentSessionContext as AgentSessionContext
    from .agent_session_summary import AgentSessionSummary as AgentSessionSummary
    from .agent_task import AgentTask as AgentTask
    from .agent_type import AgentType as AgentType
    from .aggregated_data_point import AggregatedDataPoint as AggregatedDataPoint
    from .ai_compute import AiCompute as AiCompute
    from .alh_schema import AlhSchema as AlhSchema
    from .alh_schema_summary import AlhSchemaSummary as AlhSchemaSummary
    from .alh_table import AlhTable as AlhTable
    from .alh_table_summary import AlhTableSummary as AlhTableSummary
    from .all_privilege_type import AllPrivilegeType as AllPrivilegeType
    from .allowed_file_type import AllowedFileType as AllowedFileType
    from .allowed_tool_details import AllowedToolDetails as AllowedToolDetails
    from .always_active_state import AlwaysActiveState as AlwaysActiveState
    from .artifact_file_info import ArtifactFileInfo as ArtifactFileInfo
    from .artifact_list import ArtifactList as ArtifactList
    from .assign_agent_permission_details import AssignAgentPermissionDetails as AssignAgentPermissionDetails
    from .assign_catalog_permission_details import AssignCatalogPermissionDetails as AssignCatalogPermissionDetails
    from .assign_cluster_permission_details import AssignClusterPermissionDetails as AssignClusterPermissionDetails
    from .assign_create_workspace_permission_details import (
        AssignCreateWorkspacePermissionDetails as AssignCreateWorkspacePermissionDetails,
    )
    from .assign_job_permission_details import AssignJobPermissionDetails as AssignJobPermissionDetails
    from .assign_recipient_permission_details import (
        AssignRecipientPermissionDetails as AssignRecipientPermissionDetails,
    )
    from .assign_registered_model_permission_details import (
        AssignRegisteredModelPermissionDetails as AssignRegisteredModelPermissionDetails,
    )
    from .assign_schema_permission_details import AssignSchemaPermissionDetails as AssignSchemaPermissionDetails
    from .assign_share_permission_details import AssignSharePermissionDetails as AssignSharePermissionDetails
    from .assign_table_permission_details import AssignTablePermissionDetails as AssignTablePermissionDetails
    from .assign_view_permission_details import AssignViewPermissionDetails as AssignViewPermissionDetails
    from .assign_volume_permission_details import AssignVolumePermissionDetails as AssignVolumePermissionDetails
    from .assign_workspace_object_permission_details import (
        AssignWorkspaceObjectPermissionDetails as AssignWorkspaceObjectPermissionDetails,
    )
    from .assign_workspace_permission_details import (
        AssignWorkspacePermissionDetails as AssignWorkspacePermissionDetails,
    )
    from .async_operation import AsyncOperation as AsyncOperation
    from .async_operation_action_type import AsyncOperationActionType as AsyncOperationActionType
    from .async_operation_collection import AsyncOperationCollection as AsyncOperationCollection
    from .async_operation_resource_type import AsyncOperationResourceType as AsyncOperationResourceType
    from .async_operation_sort_by import AsyncOperationSortBy as AsyncOperationSortBy
    from .async_operation_status import AsyncOperationStatus as AsyncOperationStatus
    from .async_operation_summary import AsyncOperationSummary as AsyncOperationSummary
    from .atp_schema import AtpSchema as AtpSchema
    from .atp_schema_summary import AtpSchemaSummary as AtpSchemaSummary
    from .atp_table import AtpTable as AtpTable
    from .atp_table_summary import AtpTableSummary as AtpTableSummary
    from .attach_to_notebook_config import AttachToNotebookConfig as AttachToNotebookConfig
    from .attached_session import AttachedSession as AttachedSession
    from .attached_session_state import AttachedSessionState as AttachedSessionState
    from .attached_session_type import AttachedSessionType as AttachedSessionType
    from .audit_log_action import AuditLogAction as AuditLogAction
    from .audit_log_object_type import AuditLogObjectType as AuditLogObjectType
    from .audit_log_operation import AuditLogOperation as AuditLogOperation
    from .audit_log_search_result_collection import AuditLogSearchResultCollection as AuditLogSearchResultCollection
    from .audit_log_search_result_summary import AuditLogSearchResultSummary as AuditLogSearchResultSummary
    from .audit_log_sort_by import AuditLogSortBy as AuditLogSortBy
    from .audit_log_status import AuditLogStatus as AuditLogStatus
    from .auth import Auth as Auth
    from .auth_type import AuthType as AuthType
    from .auto_scale import AutoScale as AutoScale
    from .auto_scale_configuration import AutoScaleConfiguration as AutoScaleConfiguration
    from .auto_scale_metric_configuration import AutoScaleMetricConfiguration as AutoScaleMetricConfiguration
    from .auto_scale_metric_name import AutoScaleMetricName as AutoScaleMetricName
    from .automatic_summarization_configuration import (
        AutomaticSummarizationConfiguration as AutomaticSummarizationConfiguration,
    )
    from .base_llm_config import BaseLlmConfig as BaseLlmConfig
    from .bearer_token_auth import BearerTokenAuth as BearerTokenAuth
    from .bundle_deployed_resource import BundleDeployedResource as BundleDeployedResource
    from .bundle_deployment_state import BundleDeploymentState as BundleDeploymentState
    from .bundle_deployment_status import BundleDeploymentStatus as BundleDeploymentStatus
    from .bundle_publish_location import BundlePublishLocation as BundlePublishLocation
    from .bundle_publish_state import BundlePublishState as BundlePublishState
    from .bundle_publish_status import BundlePublishStatus as BundlePublishStatus
    from .bundle_published_resource import BundlePublishedResource as BundlePublishedResource
    from .bundle_resource_type import BundleResourceType as BundleResourceType
    from .bundled_resource import BundledResource as BundledResource
    from .catalog import Catalog as Catalog
    from .catalog_collection import CatalogCollection as CatalogCollection
    from .catalog_connection_details import CatalogConnectionDetails as CatalogConnectionDetails
    from .catalog_permission import CatalogPermission as CatalogPermission
    from .catalog_permission_collection import CatalogPermissionCollection as CatalogPermissionCollection
    from .catalog_permission_summary import CatalogPermissionSummary as CatalogPermissionSummary
    from .catalog_source_type import CatalogSourceType as CatalogSourceType
    from .catalog_summary import CatalogSummary as CatalogSummary
    from .catalog_test_connection_details import CatalogTestConnectionDetails as CatalogTestConnectionDetails
    from .catalog_type import CatalogType as CatalogType
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message_type import ChatMessageType as ChatMessageType
    from .checkout_branch_details import CheckoutBranchDetails as CheckoutBranchDetails
    from .clear_tool_uses_context_management_details import (
        ClearToolUsesContextManagementDetails as ClearToolUsesContextManagementDetails,
    )
    from .clear_tool_uses_context_management_rule import (
        ClearToolUsesContextManagementRule as ClearToolUsesContextManagementRule,
    )
    from .cluster import Cluster as Cluster
    from .cluster_collection import ClusterCollection as ClusterCollection
    from .cluster_instance import ClusterInstance as ClusterInstance
    from .cluster_library_collection import ClusterLibraryCollection as ClusterLibraryCollection
    from .cluster_library_details import ClusterLibraryDetails as ClusterLibraryDetails
    from .cluster_library_operation import ClusterLibraryOperation as ClusterLibraryOperation
    from .cluster_library_status import ClusterLibraryStatus as ClusterLibraryStatus
    from .cluster_library_summary import ClusterLibrarySummary as ClusterLibrarySummary
    from .cluster_library_type import ClusterLibraryType as ClusterLibraryType
    from .cluster_log_collection import ClusterLogCollection as ClusterLogCollection
    from .cluster_logs_summary import ClusterLogsSummary as ClusterLogsSummary
    from .cluster_permission_collection import ClusterPermissionCollection as ClusterPermissionCollection
    from .cluster_permission_summary import ClusterPermissionSummary as ClusterPermissionSummary
    from .cluster_runtime_config import ClusterRuntimeConfig as ClusterRuntimeConfig
    from .cluster_runtime_type import ClusterRuntimeType as ClusterRuntimeType
    from .cluster_source_api import ClusterSourceApi as ClusterSourceApi
    from .cluster_spec import ClusterSpec as ClusterSpec
    from .cluster_state import ClusterState as ClusterState
    from .cluster_summary import ClusterSummary as ClusterSummary
    from .cluster_type import ClusterType as ClusterType
    from .commit_push_details import CommitPushDetails as CommitPushDetails
    from .compute_configuration import ComputeConfiguration as ComputeConfiguration
    from .compute_configuration_libraries import ComputeConfigurationLibraries as ComputeConfigurationLibraries
    from .compute_configuration_library_entry import (
        ComputeConfigurationLibraryEntry as ComputeConfigurationLibraryEntry,
    )
    from .conflict_resolve_details import ConflictResolveDetails as ConflictResolveDetails
    from .content import Content as Content
    from .content_export_format import ContentExportFormat as ContentExportFormat
    from .content_format import ContentFormat as ContentFormat
    from .content_moderation_category import ContentModerationCategory as ContentModerationCategory
    from .content_moderation_category_config import ContentModerationCategoryConfig as ContentModerationCategoryConfig
    from .content_moderation_policy import ContentModerationPolicy as ContentModerationPolicy
    from .content_type import ContentType as ContentType
    from .context_management_configuration import ContextManagementConfiguration as ContextManagementConfiguration
    from .context_management_rule import ContextManagementRule as ContextManagementRule
    from .context_management_rule_type import ContextManagementRuleType as ContextManagementRuleType
    from .continuous import Continuous as Continuous
    from .copy_agent_details import CopyAgentDetails as CopyAgentDetails
    from .copy_workspace_object_details import CopyWorkspaceObjectDetails as CopyWorkspaceObjectDetails
    from .create_agent_details import CreateAgentDetails as CreateAgentDetails
    from .create_ai_compute_details import CreateAiComputeDetails as CreateAiComputeDetails
    from .create_bundle_details import CreateBundleDetails as CreateBundleDetails
    from .create_catalog_details import CreateCatalogDetails as CreateCatalogDetails
    from .create_cluster_details import CreateClusterDetails as CreateClusterDetails
    from .create_connection_details import CreateConnectionDetails as CreateConnectionDetails
    from .create_content_details import CreateContentDetails as CreateContentDetails
    from .create_data_lake_credential_details import CreateDataLakeCredentialDetails as CreateDataLakeCredentialDetails
    from .create_data_table_details import CreateDataTableDetails as CreateDataTableDetails
    from .create_dfl_compute_details import CreateDflComputeDetails as CreateDflComputeDetails
    from .create_experiment_details import CreateExperimentDetails as CreateExperimentDetails
    from .create_experiment_response_details import CreateExperimentResponseDetails as CreateExperimentResponseDetails
    from .create_experiment_run_details import CreateExperimentRunDetails as CreateExperimentRunDetails
    from .create_experiment_run_response_details import (
        CreateExperimentRunResponseDetails as CreateExperimentRunResponseDetails,
    )
    from .create_git_branch import CreateGitBranch as CreateGitBranch
    from .create_git_branch_details import CreateGitBranchDetails as CreateGitBranchDetails
    from .create_git_folder_details import CreateGitFolderDetails as CreateGitFolderDetails
    from .create_job_details import CreateJobDetails as CreateJobDetails
    from .create_job_run_details import CreateJobRunDetails as CreateJobRunDetails
    from .create_model_deployment_details import CreateModelDeploymentDetails as CreateModelDeploymentDetails
    from .create_model_version_details import CreateModelVersionDetails as CreateModelVersionDetails
    from .create_model_version_response_details import (
        CreateModelVersionResponseDetails as CreateModelVersionResponseDetails,
    )
    from .create_private_network_profile_details import (
        CreatePrivateNetworkProfileDetails as CreatePrivateNetworkProfileDetails,
    )
    from .create_recipient_details import CreateRecipientDetails as CreateRecipientDetails
    from .create_registered_model_details import CreateRegisteredModelDetails as CreateRegisteredModelDetails
    from .create_registered_model_response_details import (
        CreateRegisteredModelResponseDetails as CreateRegisteredModelResponseDetails,
    )
    from .create_role_details import CreateRoleDetails as CreateRoleDetails
    from .create_schema_details import CreateSchemaDetails as CreateSchemaDetails
    from .create_session_details import CreateSessionDetails as CreateSessionDetails
    from .create_share_details import CreateShareDetails as CreateShareDetails
    from .create_spark_cluster_details import CreateSparkClusterDetails as CreateSparkClusterDetails
    from .create_table_details import CreateTableDetails as CreateTableDetails
    from .create_user_setting_details import CreateUserSettingDetails as CreateUserSettingDetails
    from .create_view_details import CreateViewDetails as CreateViewDetails
    from .create_volume_details import CreateVolumeDetails as CreateVolumeDetails
    from .create_workspace_details import CreateWorkspaceDetails as CreateWorkspaceDetails
    from .create_workspace_permission_collection import (
        CreateWorkspacePermissionCollection as CreateWorkspacePermissionCollection,
    )
    from .create_workspace_permission_summary import (
        CreateWorkspacePermissionSummary as CreateWorkspacePermissionSummary,
    )
    from .credential import Credential as Credential
    from .credential_collection import CredentialCollection as CredentialCollection
    from .credential_details import CredentialDetails as CredentialDetails
    from .credential_sort_by import CredentialSortBy as CredentialSortBy
    from .credential_summary import CredentialSummary as CredentialSummary
    from .credential_type import CredentialType as CredentialType
    from .credential_v2_name_and_secret_key import CredentialV2NameAndSecretKey as CredentialV2NameAndSecretKey
    from .custom_pii_rule import CustomPiiRule as CustomPiiRule
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_configuration import CustomToolConfiguration as CustomToolConfiguration
    from .custom_tool_entry import CustomToolEntry as CustomToolEntry
    from .dataset import Dataset as Dataset
    from .dataset_input import DatasetInput as DatasetInput
    from .db_2_schema import Db2Schema as Db2Schema
    from .db_2_schema_summary import Db2SchemaSummary as Db2SchemaSummary
    from .db_2_table import Db2Table as Db2Table
    from .db_2_table_summary import Db2TableSummary as Db2TableSummary
    from .deactivate_model_deployment_details import (
        DeactivateModelDeploymentDetails as DeactivateModelDeploymentDetails,
    )
    from .default_cluster import DefaultCluster as DefaultCluster
    from .delete_experiment_details import DeleteExperimentDetails as DeleteExperimentDetails
    from .delete_experiment_response_details import DeleteExperimentResponseDetails as DeleteExperimentResponseDetails
    from .delete_experiment_run_details import DeleteExperimentRunDetails as DeleteExperimentRunDetails
    from .delete_experiment_run_response_details import (
        DeleteExperimentRunResponseDetails as DeleteExperimentRunResponseDetails,
    )
    from .delete_experiment_run_tag_details import DeleteExperimentRunTagDetails as DeleteExperimentRunTagDetails
    from .delete_experiment_run_tag_response_details import (
        DeleteExperimentRunTagResponseDetails as DeleteExperimentRunTagResponseDetails,
    )
    from .delete_experiment_tag_details import DeleteExperimentTagDetails as DeleteExperimentTagDetails
    from .delete_experiment_tag_response_details import (
        DeleteExperimentTagResponseDetails as DeleteExperimentTagResponseDetails,
    )
    from .delete_model_deployment_details import DeleteModelDeploymentDetails as DeleteModelDeploymentDetails
    from .delete_model_version_details import DeleteModelVersionDetails as DeleteModelVersionDetails
    from .delete_model_version_response_details import (
        DeleteModelVersionResponseDetails as DeleteModelVersionResponseDetails,
    )
    from .delete_model_version_tag_details import DeleteModelVersionTagDetails as DeleteModelVersionTagDetails
    from .delete_model_version_tag_response_details import (
        DeleteModelVersionTagResponseDetails as DeleteModelVersionTagResponseDetails,
    )
    from .delete_registered_model_details import DeleteRegisteredModelDetails as DeleteRegisteredModelDetails
    from .delete_registered_model_response_details import (
        DeleteRegisteredModelResponseDetails as DeleteRegisteredModelResponseDetails,
    )
    from .delete_registered_model_tag_details import DeleteRegisteredModelTagDetails as DeleteRegisteredModelTagDetails
    from .delete_registered_model_tag_response_details import (
        DeleteRegisteredModelTagResponseDetails as DeleteRegisteredModelTagResponseDetails,
    )
    from .denied_topic import DeniedTopic as DeniedTopic
    from .denied_topics_policy import DeniedTopicsPolicy as DeniedTopicsPolicy
    from .depends_on import DependsOn as DependsOn
    from .deploy_agent_details import DeployAgentDetails as DeployAgentDetails
    from .deploy_bundle_details import DeployBundleDetails as DeployBundleDetails
    from .deployment_activity import DeploymentActivity as DeploymentActivity
    from .deployment_activity_operation_type import DeploymentActivityOperationType as DeploymentActivityOperationType
    from .deployment_activity_status import DeploymentActivityStatus as DeploymentActivityStatus
    from .deployment_activity_summary import DeploymentActivitySummary as DeploymentActivitySummary
    from .deployment_details import DeploymentDetails as DeploymentDetails
    from .deployment_details_summary import DeploymentDetailsSummary as DeploymentDetailsSummary
    from .deployment_job_connection_state import DeploymentJobConnectionState as DeploymentJobConnectionState
    from .deployment_job_run_state import DeploymentJobRunState as DeploymentJobRunState
    from .deployment_lifecycle_state import DeploymentLifecycleState as DeploymentLifecycleState
    from .deployment_log_collection import DeploymentLogCollection as DeploymentLogCollection
    from .deployment_log_coverage import DeploymentLogCoverage as DeploymentLogCoverage
    from .deployment_log_coverage_state import DeploymentLogCoverageState as DeploymentLogCoverageState
    from .deployment_log_detail import DeploymentLogDetail as DeploymentLogDetail
    from .deployment_log_level import DeploymentLogLevel as DeploymentLogLevel
    from .deployment_log_message import DeploymentLogMessage as DeploymentLogMessage
    from .deployment_log_message_state import DeploymentLogMessageState as DeploymentLogMessageState
    from .deployment_log_metadata import DeploymentLogMetadata as DeploymentLogMetadata
    from .deployment_log_page import DeploymentLogPage as DeploymentLogPage
    from .deployment_log_query_consistency import DeploymentLogQueryConsistency as DeploymentLogQueryConsistency
    from .deployment_log_query_echo import DeploymentLogQueryEcho as DeploymentLogQueryEcho
    from .deployment_log_sort_by import DeploymentLogSortBy as DeploymentLogSortBy
    from .deployment_log_sort_order import DeploymentLogSortOrder as DeploymentLogSortOrder
    from .deployment_log_summary import DeploymentLogSummary as DeploymentLogSummary
    from .deployment_log_timestamp_source import DeploymentLogTimestampSource as DeploymentLogTimestampSource
    from .deployment_o_auth_details import DeploymentOAuthDetails as DeploymentOAuthDetails
    from .deployment_status import DeploymentStatus as DeploymentStatus
    from .deployment_summary import DeploymentSummary as DeploymentSummary
    from .deployment_target import DeploymentTarget as DeploymentTarget
    from .download_cluster_logs_details import DownloadClusterLogsDetails as DownloadClusterLogsDetails
    from .download_file_with_par_result import DownloadFileWithParResult as DownloadFileWithParResult
    from .download_link_expiry import DownloadLinkExpiry as DownloadLinkExpiry
    from .driver_config import DriverConfig as DriverConfig
    from .entity_lineage import EntityLineage as EntityLineage
    from .entity_lineage_level import EntityLineageLevel as EntityLineageLevel
    from .error import Error as Error
    from .exadata_schema import ExadataSchema as ExadataSchema
    from .exadata_schema_summary import ExadataSchemaSummary as ExadataSchemaSummary
    from .exadata_table import ExadataTable as ExadataTable
    from .exadata_table_summary import ExadataTableSummary as ExadataTableSummary
    from .experiment import Experiment as Experiment
    from .experiment_collection import ExperimentCollection as ExperimentCollection
    from .experiment_response import ExperimentResponse as ExperimentResponse
    from .experiment_run import ExperimentRun as ExperimentRun
    from .experiment_run_collection import ExperimentRunCollection as ExperimentRunCollection
    from .experiment_run_data import ExperimentRunData as ExperimentRunData
    from .experiment_run_info import ExperimentRunInfo as ExperimentRunInfo
    from .experiment_run_inputs import ExperimentRunInputs as ExperimentRunInputs
    from .experiment_run_metric import ExperimentRunMetric as ExperimentRunMetric
    from .experiment_run_metric_history_collection import (
        ExperimentRunMetricHistoryCollection as ExperimentRunMetricHistoryCollection,
    )
    from .experiment_run_outputs import ExperimentRunOutputs as ExperimentRunOutputs
    from .experiment_run_param import ExperimentRunParam as ExperimentRunParam
    from .experiment_run_status import ExperimentRunStatus as ExperimentRunStatus
    from .experiment_run_tag import ExperimentRunTag as ExperimentRunTag
    from .experiment_run_tag_key import ExperimentRunTagKey as ExperimentRunTagKey
    from .experiment_tag import ExperimentTag as ExperimentTag
    from .experiment_tag_key import ExperimentTagKey as ExperimentTagKey
    from .experiment_view_type import ExperimentViewType as ExperimentViewType
    from .export_compute_configuration_details import (
        ExportComputeConfigurationDetails as ExportComputeConfigurationDetails,
    )
    from .export_contents_details import ExportContentsDetails as ExportContentsDetails
    from .export_inference_invocations_details import (
        ExportInferenceInvocationsDetails as ExportInferenceInvocationsDetails,
    )
    from .export_inference_invocations_filters import (
        ExportInferenceInvocationsFilters as ExportInferenceInvocationsFilters,
    )
    from .export_lineage_details import ExportLineageDetails as ExportLineageDetails
    from .export_task_run_output_details import ExportTaskRunOutputDetails as ExportTaskRunOutputDetails
    from .exported_contents import ExportedContents as ExportedContents
    from .exported_task_run_output_contents import ExportedTaskRunOutputContents as ExportedTaskRunOutputContents
    from .expression import Expression as Expression
    from .external_table_definition import ExternalTableDefinition as ExternalTableDefinition
    from .external_table_location_type import ExternalTableLocationType as ExternalTableLocationType
    from .fetch_bundle_deployment_status_details import (
        FetchBundleDeploymentStatusDetails as FetchBundleDeploymentStatusDetails,
    )
    from .fetch_bundle_publish_status_details import FetchBundlePublishStatusDetails as FetchBundlePublishStatusDetails
    from .fetch_entity_lineage_details import FetchEntityLineageDetails as FetchEntityLineageDetails
    from .fetch_output_details import FetchOutputDetails as FetchOutputDetails
    from .field_info import FieldInfo as FieldInfo
    from .field_type import FieldType as FieldType
    from .file_configuration import FileConfiguration as FileConfiguration
    from .file_format import FileFormat as FileFormat
    from .file_read_configuration import FileReadConfiguration as FileReadConfiguration
    from .file_visibility import FileVisibility as FileVisibility
    from .file_write_configuration import FileWriteConfiguration as FileWriteConfiguration
    from .generate_temp_file_upload_target_response_details import (
        GenerateTempFileUploadTargetResponseDetails as GenerateTempFileUploadTargetResponseDetails,
    )
    from .get_experiment_run_response_details import GetExperimentRunResponseDetails as GetExperimentRunResponseDetails
    from .get_model_deployment_contract_response import (
        GetModelDeploymentContractResponse as GetModelDeploymentContractResponse,
    )
    from .get_model_version_response_details import GetModelVersionResponseDetails as GetModelVersionResponseDetails
    from .get_registered_model_response_details import (
        GetRegisteredModelResponseDetails as GetRegisteredModelResponseDetails,
    )
    from .git_account_user_setting import GitAccountUserSetting as GitAccountUserSetting
    from .git_account_user_setting_entity_type import GitAccountUserSettingEntityType as GitAccountUserSettingEntityType
    from .git_branch import GitBranch as GitBranch
    from .git_branch_collection import GitBranchCollection as GitBranchCollection
    from .git_branch_summary import GitBranchSummary as GitBranchSummary
    from .git_config import GitConfig as GitConfig
    from .git_conflict_resolution import GitConflictResolution as GitConflictResolution
    from .git_diff_change_type import GitDiffChangeType as GitDiffChangeType
    from .git_diff_compare_to import GitDiffCompareTo as GitDiffCompareTo
    from .git_diff_conflict_type import GitDiffConflictType as GitDiffConflictType
    from .git_diff_detail import GitDiffDetail as GitDiffDetail
    from .git_diff_filter import GitDiffFilter as GitDiffFilter
    from .git_diff_summary import GitDiffSummary as GitDiffSummary
    from .git_diff_summary_collection import GitDiffSummaryCollection as GitDiffSummaryCollection
    from .git_diff_truncated_reason import GitDiffTruncatedReason as GitDiffTruncatedReason
    from .git_folder import GitFolder as GitFolder
    from .git_folder_reset_action import GitFolderResetAction as GitFolderResetAction
    from .git_merge_details import GitMergeDetails as GitMergeDetails
    from .git_operation_state import GitOperationState as GitOperationState
    from .git_provider_name import GitProviderName as GitProviderName
    from .git_pull_action import GitPullAction as GitPullAction
    from .git_pull_details import GitPullDetails as GitPullDetails
    from .git_rebase_details import GitRebaseDetails as GitRebaseDetails
    from .git_repository import GitRepository as GitRepository
    from .git_repository_state import GitRepositoryState as GitRepositoryState
    from .git_reset_details import GitResetDetails as GitResetDetails
    from .git_reset_mode import GitResetMode as GitResetMode
    from .google_bigquery_schema import GoogleBigquerySchema as GoogleBigquerySchema
    from .google_bigquery_schema_summary import GoogleBigquerySchemaSummary as GoogleBigquerySchemaSummary
    from .google_bigquery_table import GoogleBigqueryTable as GoogleBigqueryTable
    from .google_bigquery_table_summary import GoogleBigqueryTableSummary as GoogleBigqueryTableSummary
    from .grantee_type import GranteeType as GranteeType
    from .guardrails_configuration import GuardrailsConfiguration as GuardrailsConfiguration
    from .http_tool import HttpTool as HttpTool
    from .http_tool_configuration import HttpToolConfiguration as HttpToolConfiguration
    from .http_tool_method import HttpToolMethod as HttpToolMethod
    from .iam_user_credential_user_setting import IamUserCredentialUserSetting as IamUserCredentialUserSetting
    from .if_else_task import IfElseTask as IfElseTask
    from .import_compute_configuration_details import (
        ImportComputeConfigurationDetails as ImportComputeConfigurationDetails,
    )
    from .infer_schema import InferSchema as InferSchema
    from .infer_schema_column import InferSchemaColumn as InferSchemaColumn
    from .infer_schema_properties import InferSchemaProperties as InferSchemaProperties
    from .infer_schema_with_preview import InferSchemaWithPreview as InferSchemaWithPreview
    from .inference_invocation_details import InferenceInvocationDetails as InferenceInvocationDetails
    from .inference_invocation_metadata import InferenceInvocationMetadata as InferenceInvocationMetadata
    from .inference_invocation_search_details import (
        InferenceInvocationSearchDetails as InferenceInvocationSearchDetails,
    )
    from .inference_invocation_search_result import InferenceInvocationSearchResult as InferenceInvocationSearchResult
    from .inference_invocation_status import InferenceInvocationStatus as InferenceInvocationStatus
    from .inference_invocation_summary import InferenceInvocationSummary as InferenceInvocationSummary
    from .inference_invocation_summary_metrics import (
        InferenceInvocationSummaryMetrics as InferenceInvocationSummaryMetrics,
    )
    from .inference_invocation_summary_response import (
        InferenceInvocationSummaryResponse as InferenceInvocationSummaryResponse,
    )
    from .init_script_path import InitScriptPath as InitScriptPath
    from .input_tag import InputTag as InputTag
    from .install_cluster_library_details import InstallClusterLibraryDetails as InstallClusterLibraryDetails
    from .jar_task import JarTask as JarTask
    from .job import Job as Job
    from .job_cluster import JobCluster as JobCluster
    from .job_collection import JobCollection as JobCollection
    from .job_permission_collection import JobPermissionCollection as JobPermissionCollection
    from .job_permission_summary import JobPermissionSummary as JobPermissionSummary
    from .job_run import JobRun as JobRun
    from .job_run_collection import JobRunCollection as JobRunCollection
    from .job_run_repair_mode import JobRunRepairMode as JobRunRepairMode
    from .job_run_summary import JobRunSummary as JobRunSummary
    from .job_run_trigger import JobRunTrigger as JobRunTrigger
    from .job_summary import JobSummary as JobSummary
    from .job_task import JobTask as JobTask
    from .kafka_topic_schema import KafkaTopicSchema as KafkaTopicSchema
    from .kafka_topic_schema_summary import KafkaTopicSchemaSummary as KafkaTopicSchemaSummary
    from .kernel import Kernel as Kernel
    from .kernel_execution_state import KernelExecutionState as KernelExecutionState
    from .kernel_summary import KernelSummary as KernelSummary
    from .last_refresh_status import LastRefreshStatus as LastRefreshStatus
    from .libraries import Libraries as Libraries
    from .lifecycle_state import LifecycleState as LifecycleState
    from .lineage_direction import LineageDirection as LineageDirection
    from .lineage_object import LineageObject as LineageObject
    from .lineage_relationship import LineageRelationship as LineageRelationship
    from .list_experiment_runs_details import ListExperimentRunsDetails as ListExperimentRunsDetails
    from .list_experiments_details import ListExperimentsDetails as ListExperimentsDetails
    from .list_logged_models_details import ListLoggedModelsDetails as ListLoggedModelsDetails
    from .list_model_deployment_activities_details import (
        ListModelDeploymentActivitiesDetails as ListModelDeploymentActivitiesDetails,
    )
    from .list_permissions_with_resource_details import (
        ListPermissionsWithResourceDetails as ListPermissionsWithResourceDetails,
    )
    from .llm_config import LlmConfig as LlmConfig
    from .llm_connection_settings import LlmConnectionSettings as LlmConnectionSettings
    from .llm_provider_type import LlmProviderType as LlmProviderType
    from .log_experiment_run_batch_details import LogExperimentRunBatchDetails as LogExperimentRunBatchDetails
    from .log_experiment_run_batch_response_details import (
        LogExperimentRunBatchResponseDetails as LogExperimentRunBatchResponseDetails,
    )
    from .log_experiment_run_inputs_details import LogExperimentRunInputsDetails as LogExperimentRunInputsDetails
    from .log_experiment_run_inputs_response_details import (
        LogExperimentRunInputsResponseDetails as LogExperimentRunInputsResponseDetails,
    )
    from .log_experiment_run_metric_details import LogExperimentRunMetricDetails as LogExperimentRunMetricDetails
    from .log_experiment_run_metric_response_details import (
        LogExperimentRunMetricResponseDetails as LogExperimentRunMetricResponseDetails,
    )
    from .log_experiment_run_model_details import LogExperimentRunModelDetails as LogExperimentRunModelDetails
    from .log_experiment_run_model_response_details import (
        LogExperimentRunModelResponseDetails as LogExperimentRunModelResponseDetails,
    )
    from .log_experiment_run_param_details import LogExperimentRunParamDetails as LogExperimentRunParamDetails
    from .log_experiment_run_param_response_details import (
        LogExperimentRunParamResponseDetails as LogExperimentRunParamResponseDetails,
    )
    from .log_group import LogGroup as LogGroup
    from .logged_model import LoggedModel as LoggedModel
    from .logged_model_collection import LoggedModelCollection as LoggedModelCollection
    from .logged_model_info import LoggedModelInfo as LoggedModelInfo
    from .logged_model_order import LoggedModelOrder as LoggedModelOrder
    from .logged_model_tag import LoggedModelTag as LoggedModelTag
    from .logging_config import LoggingConfig as LoggingConfig
    from .logging_type import LoggingType as LoggingType
    from .long_term_memory_configuration import LongTermMemoryConfiguration as LongTermMemoryConfiguration
    from .manage_agent_permission_details import ManageAgentPermissionDetails as ManageAgentPermissionDetails
    from .manage_audit_logs_details import ManageAuditLogsDetails as ManageAuditLogsDetails
    from .manage_catalog_permission_details import ManageCatalogPermissionDetails as ManageCatalogPermissionDetails
    from .manage_cluster_permission_details import ManageClusterPermissionDetails as ManageClusterPermissionDetails
    from .manage_create_workspace_permission_details import (
        ManageCreateWorkspacePermissionDetails as ManageCreateWorkspacePermissionDetails,
    )
    from .manage_job_permission_details import ManageJobPermissionDetails as ManageJobPermissionDetails
    from .manage_recipient_permission_details import (
        ManageRecipientPermissionDetails as ManageRecipientPermissionDetails,
    )
    from .manage_registered_model_permission_details import (
        ManageRegisteredModelPermissionDetails as ManageRegisteredModelPermissionDetails,
    )
    from .manage_schema_permission_details import ManageSchemaPermissionDetails as ManageSchemaPermissionDetails
    from .manage_share_access_details import ManageShareAccessDetails as ManageShareAccessDetails
    from .manage_share_data_asset_details import ManageShareDataAssetDetails as ManageShareDataAssetDetails
    from .manage_share_permission_details import ManageSharePermissionDetails as ManageSharePermissionDetails
    from .manage_table_permission_details import ManageTablePermissionDetails as ManageTablePermissionDetails
    from .manage_view_permission_details import ManageViewPermissionDetails as ManageViewPermissionDetails
    from .manage_volume_permission_details import ManageVolumePermissionDetails as ManageVolumePermissionDetails
    from .manage_workspace_object_permission_details import (
        ManageWorkspaceObjectPermissionDetails as ManageWorkspaceObjectPermissionDetails,
    )
    from .manage_workspace_permission_details import (
        ManageWorkspacePermissionDetails as ManageWorkspacePermissionDetails,
    )
    from .managed_table_definition import ManagedTableDefinition as ManagedTableDefinition
    from .maven_cluster_library_summary import MavenClusterLibrarySummary as MavenClusterLibrarySummary
    from .maven_search_summary import MavenSearchSummary as MavenSearchSummary
    from .maven_search_summary_collection import MavenSearchSummaryCollection as MavenSearchSummaryCollection
    from .mcp_object import McpObject as McpObject
    from .mcp_object_type import McpObjectType as McpObjectType
    from .mcp_prompt_object import McpPromptObject as McpPromptObject
    from .mcp_resource_object import McpResourceObject as McpResourceObject
    from .mcp_tool import McpTool as McpTool
    from .mcp_tool_configuration import McpToolConfiguration as McpToolConfiguration
    from .mcp_tool_object import McpToolObject as McpToolObject
    from .memory_configuration import MemoryConfiguration as MemoryConfiguration
    from .memory_limit_configuration import MemoryLimitConfiguration as MemoryLimitConfiguration
    from .memory_limit_configuration_details import MemoryLimitConfigurationDetails as MemoryLimitConfigurationDetails
    from .memory_limit_type import MemoryLimitType as MemoryLimitType
    from .metric_aggregation_type import MetricAggregationType as MetricAggregationType
    from .metrics_summary import MetricsSummary as MetricsSummary
    from .model_deployment import ModelDeployment as ModelDeployment
    from .model_deployment_activity_summary_collection import (
        ModelDeploymentActivitySummaryCollection as ModelDeploymentActivitySummaryCollection,
    )
    from .model_deployment_auth_type import ModelDeploymentAuthType as ModelDeploymentAuthType
    from .model_deployment_collection import ModelDeploymentCollection as ModelDeploymentCollection
    from .model_deployment_summary import ModelDeploymentSummary as ModelDeploymentSummary
    from .model_deployment_tag import ModelDeploymentTag as ModelDeploymentTag
    from .model_deployment_tag_key import ModelDeploymentTagKey as ModelDeploymentTagKey
    from .model_input import ModelInput as ModelInput
    from .model_metric import ModelMetric as ModelMetric
    from .model_output import ModelOutput as ModelOutput
    from .model_param import ModelParam as ModelParam
    from .model_version import ModelVersion as ModelVersion
    from .model_version_collection import ModelVersionCollection as ModelVersionCollection
    from .model_version_deployment_job_state import ModelVersionDeploymentJobState as ModelVersionDeploymentJobState
    from .model_version_status import ModelVersionStatus as ModelVersionStatus
    from .model_version_tag import ModelVersionTag as ModelVersionTag
    from .model_version_tag_key import ModelVersionTagKey as ModelVersionTagKey
    from .modify_content_details import ModifyContentDetails as ModifyContentDetails
    from .move_workspace_object_details import MoveWorkspaceObjectDetails as MoveWorkspaceObjectDetails
    from .mysql_schema import MysqlSchema as MysqlSchema
    from .mysql_schema_summary import MysqlSchemaSummary as MysqlSchemaSummary
    from .mysql_table import MysqlTable as MysqlTable
    from .mysql_table_summary import MysqlTableSummary as MysqlTableSummary
    from .network_configuration_state import NetworkConfigurationState as NetworkConfigurationState
    from .new_cluster_configuration import NewClusterConfiguration as NewClusterConfiguration
    from .new_content_format import NewContentFormat as NewContentFormat
    from .nl_to_sql_tool import NlToSqlTool as NlToSqlTool
    from .nl_to_sql_tool_configuration import NlToSqlToolConfiguration as NlToSqlToolConfiguration
    from .nl_to_sql_tool_input_schema import NlToSqlToolInputSchema as NlToSqlToolInputSchema
    from .no_auth import NoAuth as NoAuth
    from .node_filter_object import NodeFilterObject as NodeFilterObject
    from .node_filter_predicates import NodeFilterPredicates as NodeFilterPredicates
    from .node_input import NodeInput as NodeInput
    from .node_io import NodeIo as NodeIo
    from .node_io_color import NodeIoColor as NodeIoColor
    from .node_io_data_type import NodeIoDataType as NodeIoDataType
    from .node_output import NodeOutput as NodeOutput
    from .node_port_position import NodePortPosition as NodePortPosition
    from .node_text_color import NodeTextColor as NodeTextColor
    from .notebook_task import NotebookTask as NotebookTask
    from .o_auth import OAuth as OAuth
    from .o_auth_admin_setting import OAuthAdminSetting as OAuthAdminSetting
    from .o_auth_configuration import OAuthConfiguration as OAuthConfiguration
    from .oac_schema import OacSchema as OacSchema
    from .oac_schema_summary import OacSchemaSummary as OacSchemaSummary
    from .oac_table import OacTable as OacTable
    from .oac_table_summary import OacTableSummary as OacTableSummary
    from .oci_logging import OciLogging as OciLogging
    from .oci_resource_principal_auth import OciResourcePrincipalAuth as OciResourcePrincipalAuth
    from .oracle_schema import OracleSchema as OracleSchema
    from .oracle_schema_summary import OracleSchemaSummary as OracleSchemaSummary
    from .oracle_table import OracleTable as OracleTable
    from .oracle_table_summary import OracleTableSummary as OracleTableSummary
    from .output_parameter import OutputParameter as OutputParameter
    from .par_access_type import ParAccessType as ParAccessType
    from .par_details import ParDetails as ParDetails
    from .parameter import Parameter as Parameter
    from .pass_through_node_filter_predicate import PassThroughNodeFilterPredicate as PassThroughNodeFilterPredicate
    from .patch_cluster_library_details import PatchClusterLibraryDetails as PatchClusterLibraryDetails
    from .patch_session_details import PatchSessionDetails as PatchSessionDetails
    from .path_filter_object import PathFilterObject as PathFilterObject
    from .path_filter_predicates import PathFilterPredicates as PathFilterPredicates
    from .pause_status import PauseStatus as PauseStatus
    from .perform_infer_schema_details import PerformInferSchemaDetails as PerformInferSchemaDetails
    from .permission_assignees import PermissionAssignees as PermissionAssignees
    from .permission_resource_type import PermissionResourceType as PermissionResourceType
    from .pii_category import PiiCategory as PiiCategory
    from .pii_category_name import PiiCategoryName as PiiCategoryName
    from .pii_detection_policy import PiiDetectionPolicy as PiiDetectionPolicy
    from .point import Point as Point
    from .preview_agent_card_details import PreviewAgentCardDetails as PreviewAgentCardDetails
    from .private_network_profile import PrivateNetworkProfile as PrivateNetworkProfile
    from .private_network_profile_collection import PrivateNetworkProfileCollection as PrivateNetworkProfileCollection
    from .private_network_profile_lifecycle_state import (
        PrivateNetworkProfileLifecycleState as PrivateNetworkProfileLifecycleState,
    )
    from .private_network_profile_summary import PrivateNetworkProfileSummary as PrivateNetworkProfileSummary
    from .private_network_profile_validation_state import (
        PrivateNetworkProfileValidationState as PrivateNetworkProfileValidationState,
    )
    from .prompt_attacks_prevention_policy import PromptAttacksPreventionPolicy as PromptAttacksPreventionPolicy
    from .prompt_tool import PromptTool as PromptTool
    from .prompt_tool_configuration import PromptToolConfiguration as PromptToolConfiguration
    from .publish_bundle_details import PublishBundleDetails as PublishBundleDetails
    from .purge_bundle_details import PurgeBundleDetails as PurgeBundleDetails
    from .pypi_cluster_library_summary import PypiClusterLibrarySummary as PypiClusterLibrarySummary
    from .python_task import PythonTask as PythonTask
    from .query_replica_ids_details import QueryReplicaIdsDetails as QueryReplicaIdsDetails
    from .query_replica_ids_result import QueryReplicaIdsResult as QueryReplicaIdsResult
    from .queue import Queue as Queue
    from .rag_tool import RagTool as RagTool
    from .rag_tool_configuration import RagToolConfiguration as RagToolConfiguration
    from .rag_tool_input_schema import RagToolInputSchema as RagToolInputSchema
    from .recipient import Recipient as Recipient
    from .recipient_collection import RecipientCollection as RecipientCollection
    from .recipient_lifecycle_state import RecipientLifecycleState as RecipientLifecycleState
    from .recipient_permission_collection import RecipientPermissionCollection as RecipientPermissionCollection
    from .recipient_permission_sort_by import RecipientPermissionSortBy as RecipientPermissionSortBy
    from .recipient_permission_summary import RecipientPermissionSummary as RecipientPermissionSummary
    from .recipient_summary import RecipientSummary as RecipientSummary
    from .registered_model import RegisteredModel as RegisteredModel
    from .registered_model_alias import RegisteredModelAlias as RegisteredModelAlias
    from .registered_model_collection import RegisteredModelCollection as RegisteredModelCollection
    from .registered_model_permission import RegisteredModelPermission as RegisteredModelPermission
    from .registered_model_permission_collection import (
        RegisteredModelPermissionCollection as RegisteredModelPermissionCollection,
    )
    from .registered_model_permission_summary import (
        RegisteredModelPermissionSummary as RegisteredModelPermissionSummary,
    )
    from .registered_model_summary import RegisteredModelSummary as RegisteredModelSummary
    from .registered_model_tag import RegisteredModelTag as RegisteredModelTag
    from .registered_model_tag_key import RegisteredModelTagKey as RegisteredModelTagKey
    from .remove_member_from_role_details import RemoveMemberFromRoleDetails as RemoveMemberFromRoleDetails
    from .rename_registered_model_details import RenameRegisteredModelDetails as RenameRegisteredModelDetails
    from .rename_registered_model_response_details import (
        RenameRegisteredModelResponseDetails as RenameRegisteredModelResponseDetails,
    )
    from .rename_table_field_details import RenameTableFieldDetails as RenameTableFieldDetails
    from .rename_workspace_object_details import RenameWorkspaceObjectDetails as RenameWorkspaceObjectDetails
    from .repair_history import RepairHistory as RepairHistory
    from .repair_history_type import RepairHistoryType as RepairHistoryType
    from .repair_job_run_details import RepairJobRunDetails as RepairJobRunDetails
    from .repair_task_details import RepairTaskDetails as RepairTaskDetails
    from .replica_config import ReplicaConfig as ReplicaConfig
    from .reset_git_folder_state_details import ResetGitFolderStateDetails as ResetGitFolderStateDetails
    from .resource_permission import ResourcePermission as ResourcePermission
    from .restart_cluster_details import RestartClusterDetails as RestartClusterDetails
    from .restore_experiment_details import RestoreExperimentDetails as RestoreExperimentDetails
    from .restore_experiment_response_details import (
        RestoreExperimentResponseDetails as RestoreExperimentResponseDetails,
    )
    from .restore_experiment_run_details import RestoreExperimentRunDetails as RestoreExperimentRunDetails
    from .restore_experiment_run_response_details import (
        RestoreExperimentRunResponseDetails as RestoreExperimentRunResponseDetails,
    )
    from .revoke_agent_permission_details import RevokeAgentPermissionDetails as RevokeAgentPermissionDetails
    from .revoke_catalog_permission_details import RevokeCatalogPermissionDetails as RevokeCatalogPermissionDetails
    from .revoke_cluster_permission_details import RevokeClusterPermissionDetails as RevokeClusterPermissionDetails
    from .revoke_create_workspace_permission_details import (
        RevokeCreateWorkspacePermissionDetails as RevokeCreateWorkspacePermissionDetails,
    )
    from .revoke_job_permission_details import RevokeJobPermissionDetails as RevokeJobPermissionDetails
    from .revoke_recipient_permission_details import (
        RevokeRecipientPermissionDetails as RevokeRecipientPermissionDetails,
    )
    from .revoke_registered_model_permission_details import (
        RevokeRegisteredModelPermissionDetails as RevokeRegisteredModelPermissionDetails,
    )
    from .revoke_schema_permission_details import RevokeSchemaPermissionDetails as RevokeSchemaPermissionDetails
    from .revoke_share_permission_details import RevokeSharePermissionDetails as RevokeSharePermissionDetails
    from .revoke_table_permission_details import RevokeTablePermissionDetails as RevokeTablePermissionDetails
    from .revoke_view_permission_details import RevokeViewPermissionDetails as RevokeViewPermissionDetails
    from .revoke_volume_permission_details import RevokeVolumePermissionDetails as RevokeVolumePermissionDetails
    from .revoke_workspace_object_permission_details import (
        RevokeWorkspaceObjectPermissionDetails as RevokeWorkspaceObjectPermissionDetails,
    )
    from .revoke_workspace_permission_details import (
        RevokeWorkspacePermissionDetails as RevokeWorkspacePermissionDetails,
    )
    from .role import Role as Role
    from .role_assignee import RoleAssignee as RoleAssignee
    from .role_collection import RoleCollection as RoleCollection
    from .role_permission_collection import RolePermissionCollection as RolePermissionCollection
    from .role_permission_scope import RolePermissionScope as RolePermissionScope
    from .role_permission_summary import RolePermissionSummary as RolePermissionSummary
    from .role_scope import RoleScope as RoleScope
    from .role_summary import RoleSummary as RoleSummary
    from .role_type import RoleType as RoleType
    from .roll_back_model_deployment_details import RollBackModelDeploymentDetails as RollBackModelDeploymentDetails
    from .roll_forward_model_deployment_details import (
        RollForwardModelDeploymentDetails as RollForwardModelDeploymentDetails,
    )
    from .row_filter_type import RowFilterType as RowFilterType
    from .run_output_data import RunOutputData as RunOutputData
    from .run_output_data_charset import RunOutputDataCharset as RunOutputDataCharset
    from .run_output_data_compression import RunOutputDataCompression as RunOutputDataCompression
    from .run_output_data_type import RunOutputDataType as RunOutputDataType
    from .run_status import RunStatus as RunStatus
    from .run_status_filter import RunStatusFilter as RunStatusFilter
    from .safety_policy import SafetyPolicy as SafetyPolicy
    from .safety_policy_action import SafetyPolicyAction as SafetyPolicyAction
    from .safety_policy_scope import SafetyPolicyScope as SafetyPolicyScope
    from .safety_policy_type import SafetyPolicyType as SafetyPolicyType
    from .scan import Scan as Scan
    from .schedule import Schedule as Schedule
    from .schema import Schema as Schema
    from .schema_collection import SchemaCollection as SchemaCollection
    from .schema_entity_type import SchemaEntityType as SchemaEntityType
    from .schema_grantee_permission import SchemaGranteePermission as SchemaGranteePermission
    from .schema_lifecycle_state import SchemaLifecycleState as SchemaLifecycleState
    from .schema_permission import SchemaPermission as SchemaPermission
    from .schema_permission_collection import SchemaPermissionCollection as SchemaPermissionCollection
    from .schema_permission_summary import SchemaPermissionSummary as SchemaPermissionSummary
    from .schema_summary import SchemaSummary as SchemaSummary
    from .search_audit_logs_details import SearchAuditLogsDetails as SearchAuditLogsDetails
    from .search_cluster_logs_details import SearchClusterLogsDetails as SearchClusterLogsDetails
    from .search_deployment_logs_details import SearchDeploymentLogsDetails as SearchDeploymentLogsDetails
    from .search_model_deployments_details import SearchModelDeploymentsDetails as SearchModelDeploymentsDetails
    from .search_result import SearchResult as SearchResult
    from .search_result_summary import SearchResultSummary as SearchResultSummary
    from .secret_pair import SecretPair as SecretPair
    from .secret_token_credential_details import SecretTokenCredentialDetails as SecretTokenCredentialDetails
    from .service_account_credential_details import ServiceAccountCredentialDetails as ServiceAccountCredentialDetails
    from .session import Session as Session
    from .session_chat_history_collection import SessionChatHistoryCollection as SessionChatHistoryCollection
    from .session_chat_history_summary import SessionChatHistorySummary as SessionChatHistorySummary
    from .session_collection import SessionCollection as SessionCollection
    from .session_configuration import SessionConfiguration as SessionConfiguration
    from .session_lifecycle_state import SessionLifecycleState as SessionLifecycleState
    from .session_retention_breach_action import SessionRetentionBreachAction as SessionRetentionBreachAction
    from .session_retention_configuration import SessionRetentionConfiguration as SessionRetentionConfiguration
    from .session_summary import SessionSummary as SessionSummary
    from .session_type import SessionType as SessionType
    from .session_variable_details import SessionVariableDetails as SessionVariableDetails
    from .set_experiment_run_tag_details import SetExperimentRunTagDetails as SetExperimentRunTagDetails
    from .set_experiment_run_tag_response_details import (
        SetExperimentRunTagResponseDetails as SetExperimentRunTagResponseDetails,
    )
    from .set_experiment_tag_details import SetExperimentTagDetails as SetExperimentTagDetails
    from .set_experiment_tag_response_details import SetExperimentTagResponseDetails as SetExperimentTagResponseDetails
    from .set_model_version_tag_details import SetModelVersionTagDetails as SetModelVersionTagDetails
    from .set_model_version_tag_response_details import (
        SetModelVersionTagResponseDetails as SetModelVersionTagResponseDetails,
    )
    from .set_registered_model_tag_details import SetRegisteredModelTagDetails as SetRegisteredModelTagDetails
    from .set_registered_model_tag_response_details import (
        SetRegisteredModelTagResponseDetails as SetRegisteredModelTagResponseDetails,
    )
    from .setting_data import SettingData as SettingData
    from .setting_type import SettingType as SettingType
    from .shape_config import ShapeConfig as ShapeConfig
    from .share import Share as Share
    from .share_access_action import ShareAccessAction as ShareAccessAction
    from .share_collection import ShareCollection as ShareCollection
    from .share_data_asset_action import ShareDataAssetAction as ShareDataAssetAction
    from .share_data_asset_collection import ShareDataAssetCollection as ShareDataAssetCollection
    from .share_data_asset_summary import ShareDataAssetSummary as ShareDataAssetSummary
    from .share_data_asset_type import ShareDataAssetType as ShareDataAssetType
    from .share_permission_collection import SharePermissionCollection as SharePermissionCollection
    from .share_permission_sort_by import SharePermissionSortBy as SharePermissionSortBy
    from .share_permission_summary import SharePermissionSummary as SharePermissionSummary
    from .share_summary import ShareSummary as ShareSummary
    from .sharing_permission import SharingPermission as SharingPermission
    from .snowflake_schema import SnowflakeSchema as SnowflakeSchema
    from .snowflake_schema_summary import SnowflakeSchemaSummary as SnowflakeSchemaSummary
    from .snowflake_table import SnowflakeTable as SnowflakeTable
    from .snowflake_table_summary import SnowflakeTableSummary as SnowflakeTableSummary
    from .sort_by import SortBy as SortBy
    from .sort_by_time_created import SortByTimeCreated as SortByTimeCreated
    from .sort_by_with_status import SortByWithStatus as SortByWithStatus
    from .sort_order import SortOrder as SortOrder
    from .span_details import SpanDetails as SpanDetails
    from .span_status import SpanStatus as SpanStatus
    from .spark_cluster import SparkCluster as SparkCluster
    from .spark_runtime_config import SparkRuntimeConfig as SparkRuntimeConfig
    from .sparse_checkout_details import SparseCheckoutDetails as SparseCheckoutDetails
    from .sparse_checkout_mode import SparseCheckoutMode as SparseCheckoutMode
    from .sql_server_on_azure_schema import SqlServerOnAzureSchema as SqlServerOnAzureSchema
    from .sql_server_on_azure_schema_summary import SqlServerOnAzureSchemaSummary as SqlServerOnAzureSchemaSummary
    from .sql_server_on_azure_table import SqlServerOnAzureTable as SqlServerOnAzureTable
    from .sql_server_on_azure_table_summary import SqlServerOnAzureTableSummary as SqlServerOnAzureTableSummary
    from .sql_tool import SqlTool as SqlTool
    from .sql_tool_configuration import SqlToolConfiguration as SqlToolConfiguration
    from .sql_tool_query_type import SqlToolQueryType as SqlToolQueryType
    from .standard_schema import StandardSchema as StandardSchema
    from .standard_schema_summary import StandardSchemaSummary as StandardSchemaSummary
    from .standard_table import StandardTable as StandardTable
    from .standard_table_summary import StandardTableSummary as StandardTableSummary
    from .start_cluster_details import StartClusterDetails as StartClusterDetails
    from .state import State as State
    from .stop_cluster_details import StopClusterDetails as StopClusterDetails
    from .stored_content_format import StoredContentFormat as StoredContentFormat
    from .subscription_details import SubscriptionDetails as SubscriptionDetails
    from .summarize_metrics_data_details import SummarizeMetricsDataDetails as SummarizeMetricsDataDetails
    from .summarize_metrics_response import SummarizeMetricsResponse as SummarizeMetricsResponse
    from .sync_bundle_details import SyncBundleDetails as SyncBundleDetails
    from .table import Table as Table
    from .table_collection import TableCollection as TableCollection
    from .table_entity_type import TableEntityType as TableEntityType
    from .table_field_details import TableFieldDetails as TableFieldDetails
    from .table_grantee_permission import TableGranteePermission as TableGranteePermission
    from .table_lifecycle_state import TableLifecycleState as TableLifecycleState
    from .table_permission import TablePermission as TablePermission
    from .table_permission_collection import TablePermissionCollection as TablePermissionCollection
    from .table_permission_summary import TablePermissionSummary as TablePermissionSummary
    from .table_property import TableProperty as TableProperty
    from .table_summary import TableSummary as TableSummary
    from .table_type import TableType as TableType
    from .task import Task as Task
    from .task_run import TaskRun as TaskRun
    from .task_run_collection import TaskRunCollection as TaskRunCollection
    from .task_run_if import TaskRunIf as TaskRunIf
    from .task_run_output import TaskRunOutput as TaskRunOutput
    from .task_run_output_format import TaskRunOutputFormat as TaskRunOutputFormat
    from .task_run_retry import TaskRunRetry as TaskRunRetry
    from .task_run_retry_collection import TaskRunRetryCollection as TaskRunRetryCollection
    from .task_run_retry_summary import TaskRunRetrySummary as TaskRunRetrySummary
    from .task_run_summary import TaskRunSummary as TaskRunSummary
    from .task_source import TaskSource as TaskSource
    from .task_type import TaskType as TaskType
    from .third_party_llm_config import ThirdPartyLlmConfig as ThirdPartyLlmConfig
    from .third_party_llm_provider import ThirdPartyLlmProvider as ThirdPartyLlmProvider
    from .tool import Tool as Tool
    from .tool_type import ToolType as ToolType
    from .trace_details import TraceDetails as TraceDetails
    from .trace_event import TraceEvent as TraceEvent
    from .transition_model_version_stage_details import (
        TransitionModelVersionStageDetails as TransitionModelVersionStageDetails,
    )
    from .transition_model_version_stage_response_details import (
        TransitionModelVersionStageResponseDetails as TransitionModelVersionStageResponseDetails,
    )
    from .txt_file_definition import TxtFileDefinition as TxtFileDefinition
    from .uninstall_cluster_library_details import UninstallClusterLibraryDetails as UninstallClusterLibraryDetails
    from .update_agent_deployment_details import UpdateAgentDeploymentDetails as UpdateAgentDeploymentDetails
    from .update_agent_deployment_metadata_details import (
        UpdateAgentDeploymentMetadataDetails as UpdateAgentDeploymentMetadataDetails,
    )
    from .update_agent_details import UpdateAgentDetails as UpdateAgentDetails
    from .update_ai_compute_details import UpdateAiComputeDetails as UpdateAiComputeDetails
    from .update_catalog_details import UpdateCatalogDetails as UpdateCatalogDetails
    from .update_cluster_details import UpdateClusterDetails as UpdateClusterDetails
    from .update_connection_details import UpdateConnectionDetails as UpdateConnectionDetails
    from .update_content_details import UpdateContentDetails as UpdateContentDetails
    from .update_data_lake_credential_details import UpdateDataLakeCredentialDetails as UpdateDataLakeCredentialDetails
    from .update_dir_details import UpdateDirDetails as UpdateDirDetails
    from .update_experiment_details import UpdateExperimentDetails as UpdateExperimentDetails
    from .update_experiment_response_details import UpdateExperimentResponseDetails as UpdateExperimentResponseDetails
    from .update_experiment_run_details import UpdateExperimentRunDetails as UpdateExperimentRunDetails
    from .update_experiment_run_response_details import (
        UpdateExperimentRunResponseDetails as UpdateExperimentRunResponseDetails,
    )
    from .update_experiment_run_tags_details import UpdateExperimentRunTagsDetails as UpdateExperimentRunTagsDetails
    from .update_experiment_run_tags_response_details import (
        UpdateExperimentRunTagsResponseDetails as UpdateExperimentRunTagsResponseDetails,
    )
    from .update_experiment_tags_details import UpdateExperimentTagsDetails as UpdateExperimentTagsDetails
    from .update_experiment_tags_response_details import (
        UpdateExperimentTagsResponseDetails as UpdateExperimentTagsResponseDetails,
    )
    from .update_git_repository_details import UpdateGitRepositoryDetails as UpdateGitRepositoryDetails
    from .update_job_details import UpdateJobDetails as UpdateJobDetails
    from .update_model_deployment_details import UpdateModelDeploymentDetails as UpdateModelDeploymentDetails
    from .update_model_deployment_tags_details import (
        UpdateModelDeploymentTagsDetails as UpdateModelDeploymentTagsDetails,
    )
    from .update_model_deployment_tags_response_details import (
        UpdateModelDeploymentTagsResponseDetails as UpdateModelDeploymentTagsResponseDetails,
    )
    from .update_model_version_details import UpdateModelVersionDetails as UpdateModelVersionDetails
    from .update_model_version_response_details import (
        UpdateModelVersionResponseDetails as UpdateModelVersionResponseDetails,
    )
    from .update_model_version_tags_details import UpdateModelVersionTagsDetails as UpdateModelVersionTagsDetails
    from .update_model_version_tags_response_details import (
        UpdateModelVersionTagsResponseDetails as UpdateModelVersionTagsResponseDetails,
    )
    from .update_private_network_profile_details import (
        UpdatePrivateNetworkProfileDetails as UpdatePrivateNetworkProfileDetails,
    )
    from .update_recipient_details import UpdateRecipientDetails as UpdateRecipientDetails
    from .update_registered_model_details import UpdateRegisteredModelDetails as UpdateRegisteredModelDetails
    from .update_registered_model_response_details import (
        UpdateRegisteredModelResponseDetails as UpdateRegisteredModelResponseDetails,
    )
    from .update_registered_model_tags_details import (
        UpdateRegisteredModelTagsDetails as UpdateRegisteredModelTagsDetails,
    )
    from .update_registered_model_tags_response_details import (
        UpdateRegisteredModelTagsResponseDetails as UpdateRegisteredModelTagsResponseDetails,
    )
    from .update_role_details import UpdateRoleDetails as UpdateRoleDetails
    from .update_schema_details import UpdateSchemaDetails as UpdateSchemaDetails
    from .update_share_details import UpdateShareDetails as UpdateShareDetails
    from .update_spark_cluster_details import UpdateSparkClusterDetails as UpdateSparkClusterDetails
    from .update_table_details import UpdateTableDetails as UpdateTableDetails
    from .update_table_field_details import UpdateTableFieldDetails as UpdateTableFieldDetails
    from .update_user_setting_details import UpdateUserSettingDetails as UpdateUserSettingDetails
    from .update_view_details import UpdateViewDetails as UpdateViewDetails
    from .update_volume_details import UpdateVolumeDetails as UpdateVolumeDetails
    from .update_workspace_async_operation_status_details import (
        UpdateWorkspaceAsyncOperationStatusDetails as UpdateWorkspaceAsyncOperationStatusDetails,
    )
    from .update_workspace_details import UpdateWorkspaceDetails as UpdateWorkspaceDetails
    from .upload_and_extract_zip_details import UploadAndExtractZipDetails as UploadAndExtractZipDetails
    from .upload_and_extract_zip_result import UploadAndExtractZipResult as UploadAndExtractZipResult
    from .upload_file_action import UploadFileAction as UploadFileAction
    from .upload_file_with_par_details import UploadFileWithParDetails as UploadFileWithParDetails
    from .upload_file_with_par_result import UploadFileWithParResult as UploadFileWithParResult
    from .upload_zip_action import UploadZipAction as UploadZipAction
    from .user_setting import UserSetting as UserSetting
    from .user_setting_collection import UserSettingCollection as UserSettingCollection
    from .user_setting_summary import UserSettingSummary as UserSettingSummary
    from .user_setting_type import UserSettingType as UserSettingType
    from .validate_agent_response import ValidateAgentResponse as ValidateAgentResponse
    from .validation_error import ValidationError as ValidationError
    from .vault_reference_credential_details import VaultReferenceCredentialDetails as VaultReferenceCredentialDetails
    from .view import View as View
    from .view_collection import ViewCollection as ViewCollection
    from .view_field_details import ViewFieldDetails as ViewFieldDetails
    from .view_permission import ViewPermission as ViewPermission
    from .view_permission_collection import ViewPermissionCollection as ViewPermissionCollection
    from .view_permission_summary import ViewPermissionSummary as ViewPermissionSummary
    from .view_property import ViewProperty as ViewProperty
    from .view_summary import ViewSummary as ViewSummary
    from .view_update_details import ViewUpdateDetails as ViewUpdateDetails
    from .view_update_mode import ViewUpdateMode as ViewUpdateMode
    from .volume import Volume as Volume
    from .volume_collection import VolumeCollection as VolumeCollection
    from .volume_file_cluster_library_summary import VolumeFileClusterLibrarySummary as VolumeFileClusterLibrarySummary
    from .volume_file_collection import VolumeFileCollection as VolumeFileCollection
    from .volume_file_summary import VolumeFileSummary as VolumeFileSummary
    from .volume_file_type import VolumeFileType as VolumeFileType
    from .volume_grantee_permission import VolumeGranteePermission as VolumeGranteePermission
    from .volume_lifecycle_state import VolumeLifecycleState as VolumeLifecycleState
    from .volume_permission import VolumePermission as VolumePermission
    from .volume_permission_collection import VolumePermissionCollection as VolumePermissionCollection
    from .volume_permission_summary import VolumePermissionSummary as VolumePermissionSummary
    from .volume_summary import VolumeSummary as VolumeSummary
    from .volume_type import VolumeType as VolumeType
    from .word_filters_policy import WordFiltersPolicy as WordFiltersPolicy
    from .worker_config import WorkerConfig as WorkerConfig
    from .workspace import Workspace as Workspace
    from .workspace_collection import WorkspaceCollection as WorkspaceCollection
    from .workspace_file_cluster_library_summary import (
        WorkspaceFileClusterLibrarySummary as WorkspaceFileClusterLibrarySummary,
    )
    from .workspace_lifecycle_state import WorkspaceLifecycleState as WorkspaceLifecycleState
    from .workspace_network_configuration_details import (
        WorkspaceNetworkConfigurationDetails as WorkspaceNetworkConfigurationDetails,
    )
    from .workspace_object_collection import WorkspaceObjectCollection as WorkspaceObjectCollection
    from .workspace_object_details import WorkspaceObjectDetails as WorkspaceObjectDetails
    from .workspace_object_permission_collection import (
        WorkspaceObjectPermissionCollection as WorkspaceObjectPermissionCollection,
    )
    from .workspace_object_permission_summary import (
        WorkspaceObjectPermissionSummary as WorkspaceObjectPermissionSummary,
    )
    from .workspace_object_summary import WorkspaceObjectSummary as WorkspaceObjectSummary
    from .workspace_object_type import WorkspaceObjectType as WorkspaceObjectType
    from .workspace_permission import WorkspacePermission as WorkspacePermission
    from .workspace_permission_collection import WorkspacePermissionCollection as WorkspacePermissionCollection
    from .workspace_permission_sort_by import WorkspacePermissionSortBy as WorkspacePermissionSortBy
    from .workspace_permission_summary import WorkspacePermissionSummary as WorkspacePermissionSummary
    from .workspace_summary import WorkspaceSummary as WorkspaceSummary
    from .workspace_type import WorkspaceType as WorkspaceType
    from .zip_and_download_folder_details import ZipAndDownloadFolderDetails as ZipAndDownloadFolderDetails
    from .zip_and_download_folder_result import ZipAndDownloadFolderResult as ZipAndDownloadFolderResult

_MODULES = {
    "ActivateModelDeploymentDetails": "activate_model_deployment_details",
    "ActiveClusterResources": "active_cluster_resources",
    "AddMemberToRoleDetails": "add_member_to_role_details",
    "AdwSchema": "adw_schema",
    "AdwSchemaSummary": "adw_schema_summary",
    "AdwTable": "adw_table",
    "AdwTableSummary": "adw_table_summary",
    "Agent": "agent",
    "AgentCardCapabilitiesDetail": "agent_card_capabilities_detail",
    "AgentCardConfigDetail": "agent_card_config_detail",
    "AgentCardPreviewResponse": "agent_card_preview_response",
    "AgentCardSkillDetail": "agent_card_skill_detail",
    "AgentCollection": "agent_collection",
    "AgentDeployment": "agent_deployment",
    "AgentDeploymentCollection": "agent_deployment_collection",
    "AgentDeploymentSummary": "agent_deployment_summary",
    "AgentDeploymentType": "agent_deployment_type",
    "AgentDiagram": "agent_diagram",
    "AgentDiagramAgentNode": "agent_diagram_agent_node",
    "AgentDiagramCustomToolNode": "agent_diagram_custom_tool_node",
    "AgentDiagramGuardrailNode": "agent_diagram_guardrail_node",
    "AgentDiagramHttpToolNode": "agent_diagram_http_tool_node",
    "AgentDiagramMcpToolNode": "agent_diagram_mcp_tool_node",
    "AgentDiagramNode": "agent_diagram_node",
    "AgentDiagramNodeType": "agent_diagram_node_type",
    "AgentDiagramPromptToolNode": "agent_diagram_prompt_tool_node",
    "AgentDiagramRagToolNode": "agent_diagram_rag_tool_node",
    "AgentDiagramSqlToolNode": "agent_diagram_sql_tool_node",
    "AgentDiagramStartNode": "agent_diagram_start_node",
    "AgentDiagramSupervisorAgentNode": "agent_diagram_supervisor_agent_node",
    "AgentEdge": "agent_edge",
    "AgentInfo": "agent_info",
    "AgentLifecycleState": "agent_lifecycle_state",
    "AgentPermissionCollection": "agent_permission_collection",
    "AgentPermissionSummary": "agent_permission_summary",
    "AgentProvider": "agent_provider",
    "AgentSession": "agent_session",
    "AgentSessionCollection": "agent_session_collection",
    "AgentSessionContext": "agent_session_context",
    "AgentSessionSummary": "agent_session_summary",
    "AgentTask": "agent_task",
    "AgentType": "agent_type",
    "AggregatedDataPoint": "aggregated_data_point",
    "AiCompute": "ai_compute",
    "AlhSchema": "alh_schema",
    "AlhSchemaSummary": "alh_schema_summary",
    "AlhTable": "alh_table",
    "AlhTableSummary": "alh_table_summary",
    "AllowedFileType": "allowed_file_type",
    "AllowedToolDetails": "allowed_tool_details",
    "AllPrivilegeType": "all_privilege_type",
    "AlwaysActiveState": "always_active_state",
    "ArtifactFileInfo": "artifact_file_info",
    "ArtifactList": "artifact_list",
    "AssignAgentPermissionDetails": "assign_agent_permission_details",
    "AssignCatalogPermissionDetails": "assign_catalog_permission_details",
    "AssignClusterPermissionDetails": "assign_cluster_permission_details",
    "AssignCreateWorkspacePermissionDetails": "assign_create_workspace_permission_details",
    "AssignJobPermissionDetails": "assign_job_permission_details",
    "AssignRecipientPermissionDetails": "assign_recipient_permission_details",
    "AssignRegisteredModelPermissionDetails": "assign_registered_model_permission_details",
    "AssignSchemaPermissionDetails": "assign_schema_permission_details",
    "AssignSharePermissionDetails": "assign_share_permission_details",
    "AssignTablePermissionDetails": "assign_table_permission_details",
    "AssignViewPermissionDetails": "assign_view_permission_details",
    "AssignVolumePermissionDetails": "assign_volume_permission_details",
    "AssignWorkspaceObjectPermissionDetails": "assign_workspace_object_permission_details",
    "AssignWorkspacePermissionDetails": "assign_workspace_permission_details",
    "AsyncOperation": "async_operation",
    "AsyncOperationActionType": "async_operation_action_type",
    "AsyncOperationCollection": "async_operation_collection",
    "AsyncOperationResourceType": "async_operation_resource_type",
    "AsyncOperationSortBy": "async_operation_sort_by",
    "AsyncOperationStatus": "async_operation_status",
    "AsyncOperationSummary": "async_operation_summary",
    "AtpSchema": "atp_schema",
    "AtpSchemaSummary": "atp_schema_summary",
    "AtpTable": "atp_table",
    "AtpTableSummary": "atp_table_summary",
    "AttachedSession": "attached_session",
    "AttachedSessionState": "attached_session_state",
    "AttachedSessionType": "attached_session_type",
    "AttachToNotebookConfig": "attach_to_notebook_config",
    "AuditLogAction": "audit_log_action",
    "AuditLogObjectType": "audit_log_object_type",
    "AuditLogOperation": "audit_log_operation",
    "AuditLogSearchResultCollection": "audit_log_search_result_collection",
    "AuditLogSearchResultSummary": "audit_log_search_result_summary",
    "AuditLogSortBy": "audit_log_sort_by",
    "AuditLogStatus": "audit_log_status",
    "Auth": "auth",
    "AuthType": "auth_type",
    "AutomaticSummarizationConfiguration": "automatic_summarization_configuration",
    "AutoScale": "auto_scale",
    "AutoScaleConfiguration": "auto_scale_configuration",
    "AutoScaleMetricConfiguration": "auto_scale_metric_configuration",
    "AutoScaleMetricName": "auto_scale_metric_name",
    "BaseLlmConfig": "base_llm_config",
    "BearerTokenAuth": "bearer_token_auth",
    "BundleDeployedResource": "bundle_deployed_resource",
    "BundleDeploymentState": "bundle_deployment_state",
    "BundleDeploymentStatus": "bundle_deployment_status",
    "BundledResource": "bundled_resource",
    "BundlePublishedResource": "bundle_published_resource",
    "BundlePublishLocation": "bundle_publish_location",
    "BundlePublishState": "bundle_publish_state",
    "BundlePublishStatus": "bundle_publish_status",
    "BundleResourceType": "bundle_resource_type",
    "Catalog": "catalog",
    "CatalogCollection": "catalog_collection",
    "CatalogConnectionDetails": "catalog_connection_details",
    "CatalogPermission": "catalog_permission",
    "CatalogPermissionCollection": "catalog_permission_collection",
    "CatalogPermissionSummary": "catalog_permission_summary",
    "CatalogSourceType": "catalog_source_type",
    "CatalogSummary": "catalog_summary",
    "CatalogTestConnectionDetails": "catalog_test_connection_details",
    "CatalogType": "catalog_type",
    "ChatMessage": "chat_message",
    "ChatMessageType": "chat_message_type",
    "CheckoutBranchDetails": "checkout_branch_details",
    "ClearToolUsesContextManagementDetails": "clear_tool_uses_context_management_details",
    "ClearToolUsesContextManagementRule": "clear_tool_uses_context_management_rule",
    "Cluster": "cluster",
    "ClusterCollection": "cluster_collection",
    "ClusterInstance": "cluster_instance",
    "ClusterLibraryCollection": "cluster_library_collection",
    "ClusterLibraryDetails": "cluster_library_details",
    "ClusterLibraryOperation": "cluster_library_operation",
    "ClusterLibraryStatus": "cluster_library_status",
    "ClusterLibrarySummary": "cluster_library_summary",
    "ClusterLibraryType": "cluster_library_type",
    "ClusterLogCollection": "cluster_log_collection",
    "ClusterLogsSummary": "cluster_logs_summary",
    "ClusterPermissionCollection": "cluster_permission_collection",
    "ClusterPermissionSummary": "cluster_permission_summary",
    "ClusterRuntimeConfig": "cluster_runtime_config",
    "ClusterRuntimeType": "cluster_runtime_type",
    "ClusterSourceApi": "cluster_source_api",
    "ClusterSpec": "cluster_spec",
    "ClusterState": "cluster_state",
    "ClusterSummary": "cluster_summary",
    "ClusterType": "cluster_type",
    "CommitPushDetails": "commit_push_details",
    "ComputeConfiguration": "compute_configuration",
    "ComputeConfigurationLibraries": "compute_configuration_libraries",
    "ComputeConfigurationLibraryEntry": "compute_configuration_library_entry",
    "ConflictResolveDetails": "conflict_resolve_details",
    "Content": "content",
    "ContentExportFormat": "content_export_format",
    "ContentFormat": "content_format",
    "ContentModerationCategory": "content_moderation_category",
    "ContentModerationCategoryConfig": "content_moderation_category_config",
    "ContentModerationPolicy": "content_moderation_policy",
    "ContentType": "content_type",
    "ContextManagementConfiguration": "context_management_configuration",
    "ContextManagementRule": "context_management_rule",
    "ContextManagementRuleType": "context_management_rule_type",
    "Continuous": "continuous",
    "CopyAgentDetails": "copy_agent_details",
    "CopyWorkspaceObjectDetails": "copy_workspace_object_details",
    "CreateAgentDetails": "create_agent_details",
    "CreateAiComputeDetails": "create_ai_compute_details",
    "CreateBundleDetails": "create_bundle_details",
    "CreateCatalogDetails": "create_catalog_details",
    "CreateClusterDetails": "create_cluster_details",
    "CreateConnectionDetails": "create_connection_details",
    "CreateContentDetails": "create_content_details",
    "CreateDataLakeCredentialDetails": "create_data_lake_credential_details",
    "CreateDataTableDetails": "create_data_table_details",
    "CreateDflComputeDetails": "create_dfl_compute_details",
    "CreateExperimentDetails": "create_experiment_details",
    "CreateExperimentResponseDetails": "create_experiment_response_details",
    "CreateExperimentRunDetails": "create_experiment_run_details",
    "CreateExperimentRunResponseDetails": "create_experiment_run_response_details",
    "CreateGitBranch": "create_git_branch",
    "CreateGitBranchDetails": "create_git_branch_details",
    "CreateGitFolderDetails": "create_git_folder_details",
    "CreateJobDetails": "create_job_details",
    "CreateJobRunDetails": "create_job_run_details",
    "CreateModelDeploymentDetails": "create_model_deployment_details",
    "CreateModelVersionDetails": "create_model_version_details",
    "CreateModelVersionResponseDetails": "create_model_version_response_details",
    "CreatePrivateNetworkProfileDetails": "create_private_network_profile_details",
    "CreateRecipientDetails": "create_recipient_details",
    "CreateRegisteredModelDetails": "create_registered_model_details",
    "CreateRegisteredModelResponseDetails": "create_registered_model_response_details",
    "CreateRoleDetails": "create_role_details",
    "CreateSchemaDetails": "create_schema_details",
    "CreateSessionDetails": "create_session_details",
    "CreateShareDetails": "create_share_details",
    "CreateSparkClusterDetails": "create_spark_cluster_details",
    "CreateTableDetails": "create_table_details",
    "CreateUserSettingDetails": "create_user_setting_details",
    "CreateViewDetails": "create_view_details",
    "CreateVolumeDetails": "create_volume_details",
    "CreateWorkspaceDetails": "create_workspace_details",
    "CreateWorkspacePermissionCollection": "create_workspace_permission_collection",
    "CreateWorkspacePermissionSummary": "create_workspace_permission_summary",
    "Credential": "credential",
    "CredentialCollection": "credential_collection",
    "CredentialDetails": "credential_details",
    "CredentialSortBy": "credential_sort_by",
    "CredentialSummary": "credential_summary",
    "CredentialType": "credential_type",
    "CredentialV2NameAndSecretKey": "credential_v2_name_and_secret_key",
    "CustomPiiRule": "custom_pii_rule",
    "CustomTool": "custom_tool",
    "CustomToolConfiguration": "custom_tool_configuration",
    "CustomToolEntry": "custom_tool_entry",
    "Dataset": "dataset",
    "DatasetInput": "dataset_input",
    "Db2Schema": "db_2_schema",
    "Db2SchemaSummary": "db_2_schema_summary",
    "Db2Table": "db_2_table",
    "Db2TableSummary": "db_2_table_summary",
    "DeactivateModelDeploymentDetails": "deactivate_model_deployment_details",
    "DefaultCluster": "default_cluster",
    "DeleteExperimentDetails": "delete_experiment_details",
    "DeleteExperimentResponseDetails": "delete_experiment_response_details",
    "DeleteExperimentRunDetails": "delete_experiment_run_details",
    "DeleteExperimentRunResponseDetails": "delete_experiment_run_response_details",
    "DeleteExperimentRunTagDetails": "delete_experiment_run_tag_details",
    "DeleteExperimentRunTagResponseDetails": "delete_experiment_run_tag_response_details",
    "DeleteExperimentTagDetails": "delete_experiment_tag_details",
    "DeleteExperimentTagResponseDetails": "delete_experiment_tag_response_details",
    "DeleteModelDeploymentDetails": "delete_model_deployment_details",
    "DeleteModelVersionDetails": "delete_model_version_details",
    "DeleteModelVersionResponseDetails": "delete_model_version_response_details",
    "DeleteModelVersionTagDetails": "delete_model_version_tag_details",
    "DeleteModelVersionTagResponseDetails": "delete_model_version_tag_response_details",
    "DeleteRegisteredModelDetails": "delete_registered_model_details",
    "DeleteRegisteredModelResponseDetails": "delete_registered_model_response_details",
    "DeleteRegisteredModelTagDetails": "delete_registered_model_tag_details",
    "DeleteRegisteredModelTagResponseDetails": "delete_registered_model_tag_response_details",
    "DeniedTopic": "denied_topic",
    "DeniedTopicsPolicy": "denied_topics_policy",
    "DependsOn": "depends_on",
    "DeployAgentDetails": "deploy_agent_details",
    "DeployBundleDetails": "deploy_bundle_details",
    "DeploymentActivity": "deployment_activity",
    "DeploymentActivityOperationType": "deployment_activity_operation_type",
    "DeploymentActivityStatus": "deployment_activity_status",
    "DeploymentActivitySummary": "deployment_activity_summary",
    "DeploymentDetails": "deployment_details",
    "DeploymentDetailsSummary": "deployment_details_summary",
    "DeploymentJobConnectionState": "deployment_job_connection_state",
    "DeploymentJobRunState": "deployment_job_run_state",
    "DeploymentLifecycleState": "deployment_lifecycle_state",
    "DeploymentLogCollection": "deployment_log_collection",
    "DeploymentLogCoverage": "deployment_log_coverage",
    "DeploymentLogCoverageState": "deployment_log_coverage_state",
    "DeploymentLogDetail": "deployment_log_detail",
    "DeploymentLogLevel": "deployment_log_level",
    "DeploymentLogMessage": "deployment_log_message",
    "DeploymentLogMessageState": "deployment_log_message_state",
    "DeploymentLogMetadata": "deployment_log_metadata",
    "DeploymentLogPage": "deployment_log_page",
    "DeploymentLogQueryConsistency": "deployment_log_query_consistency",
    "DeploymentLogQueryEcho": "deployment_log_query_echo",
    "DeploymentLogSortBy": "deployment_log_sort_by",
    "DeploymentLogSortOrder": "deployment_log_sort_order",
    "DeploymentLogSummary": "deployment_log_summary",
    "DeploymentLogTimestampSource": "deployment_log_timestamp_source",
    "DeploymentOAuthDetails": "deployment_o_auth_details",
    "DeploymentStatus": "deployment_status",
    "DeploymentSummary": "deployment_summary",
    "DeploymentTarget": "deployment_target",
    "DownloadClusterLogsDetails": "download_cluster_logs_details",
    "DownloadFileWithParResult": "download_file_with_par_result",
    "DownloadLinkExpiry": "download_link_expiry",
    "DriverConfig": "driver_config",
    "EntityLineage": "entity_lineage",
    "EntityLineageLevel": "entity_lineage_level",
    "Error": "error",
    "ExadataSchema": "exadata_schema",
    "ExadataSchemaSummary": "exadata_schema_summary",
    "ExadataTable": "exadata_table",
    "ExadataTableSummary": "exadata_table_summary",
    "Experiment": "experiment",
    "ExperimentCollection": "experiment_collection",
    "ExperimentResponse": "experiment_response",
    "ExperimentRun": "experiment_run",
    "ExperimentRunCollection": "experiment_run_collection",
    "ExperimentRunData": "experiment_run_data",
    "ExperimentRunInfo": "experiment_run_info",
    "ExperimentRunInputs": "experiment_run_inputs",
    "ExperimentRunMetric": "experiment_run_metric",
    "ExperimentRunMetricHistoryCollection": "experiment_run_metric_history_collection",
    "ExperimentRunOutputs": "experiment_run_outputs",
    "ExperimentRunParam": "experiment_run_param",
    "ExperimentRunStatus": "experiment_run_status",
    "ExperimentRunTag": "experiment_run_tag",
    "ExperimentRunTagKey": "experiment_run_tag_key",
    "ExperimentTag": "experiment_tag",
    "ExperimentTagKey": "experiment_tag_key",
    "ExperimentViewType": "experiment_view_type",
    "ExportComputeConfigurationDetails": "export_compute_configuration_details",
    "ExportContentsDetails": "export_contents_details",
    "ExportedContents": "exported_contents",
    "ExportedTaskRunOutputContents": "exported_task_run_output_contents",
    "ExportInferenceInvocationsDetails": "export_inference_invocations_details",
    "ExportInferenceInvocationsFilters": "export_inference_invocations_filters",
    "ExportLineageDetails": "export_lineage_details",
    "ExportTaskRunOutputDetails": "export_task_run_output_details",
    "Expression": "expression",
    "ExternalTableDefinition": "external_table_definition",
    "ExternalTableLocationType": "external_table_location_type",
    "FetchBundleDeploymentStatusDetails": "fetch_bundle_deployment_status_details",
    "FetchBundlePublishStatusDetails": "fetch_bundle_publish_status_details",
    "FetchEntityLineageDetails": "fetch_entity_lineage_details",
    "FetchOutputDetails": "fetch_output_details",
    "FieldInfo": "field_info",
    "FieldType": "field_type",
    "FileConfiguration": "file_configuration",
    "FileFormat": "file_format",
    "FileReadConfiguration": "file_read_configuration",
    "FileVisibility": "file_visibility",
    "FileWriteConfiguration": "file_write_configuration",
    "GenerateTempFileUploadTargetResponseDetails": "generate_temp_file_upload_target_response_details",
    "GetExperimentRunResponseDetails": "get_experiment_run_response_details",
    "GetModelDeploymentContractResponse": "get_model_deployment_contract_response",
    "GetModelVersionResponseDetails": "get_model_version_response_details",
    "GetRegisteredModelResponseDetails": "get_registered_model_response_details",
    "GitAccountUserSetting": "git_account_user_setting",
    "GitAccountUserSettingEntityType": "git_account_user_setting_entity_type",
    "GitBranch": "git_branch",
    "GitBranchCollection": "git_branch_collection",
    "GitBranchSummary": "git_branch_summary",
    "GitConfig": "git_config",
    "GitConflictResolution": "git_conflict_resolution",
    "GitDiffChangeType": "git_diff_change_type",
    "GitDiffCompareTo": "git_diff_compare_to",
    "GitDiffConflictType": "git_diff_conflict_type",
    "GitDiffDetail": "git_diff_detail",
    "GitDiffFilter": "git_diff_filter",
    "GitDiffSummary": "git_diff_summary",
    "GitDiffSummaryCollection": "git_diff_summary_collection",
    "GitDiffTruncatedReason": "git_diff_truncated_reason",
    "GitFolder": "git_folder",
    "GitFolderResetAction": "git_folder_reset_action",
    "GitMergeDetails": "git_merge_details",
    "GitOperationState": "git_operation_state",
    "GitProviderName": "git_provider_name",
    "GitPullAction": "git_pull_action",
    "GitPullDetails": "git_pull_details",
    "GitRebaseDetails": "git_rebase_details",
    "GitRepository": "git_repository",
    "GitRepositoryState": "git_repository_state",
    "GitResetDetails": "git_reset_details",
    "GitResetMode": "git_reset_mode",
    "GoogleBigquerySchema": "google_bigquery_schema",
    "GoogleBigquerySchemaSummary": "google_bigquery_schema_summary",
    "GoogleBigqueryTable": "google_bigquery_table",
    "GoogleBigqueryTableSummary": "google_bigquery_table_summary",
    "GranteeType": "grantee_type",
    "GuardrailsConfiguration": "guardrails_configuration",
    "HttpTool": "http_tool",
    "HttpToolConfiguration": "http_tool_configuration",
    "HttpToolMethod": "http_tool_method",
    "IamUserCredentialUserSetting": "iam_user_credential_user_setting",
    "IfElseTask": "if_else_task",
    "ImportComputeConfigurationDetails": "import_compute_configuration_details",
    "InferenceInvocationDetails": "inference_invocation_details",
    "InferenceInvocationMetadata": "inference_invocation_metadata",
    "InferenceInvocationSearchDetails": "inference_invocation_search_details",
    "InferenceInvocationSearchResult": "inference_invocation_search_result",
    "InferenceInvocationStatus": "inference_invocation_status",
    "InferenceInvocationSummary": "inference_invocation_summary",
    "InferenceInvocationSummaryMetrics": "inference_invocation_summary_metrics",
    "InferenceInvocationSummaryResponse": "inference_invocation_summary_response",
    "InferSchema": "infer_schema",
    "InferSchemaColumn": "infer_schema_column",
    "InferSchemaProperties": "infer_schema_properties",
    "InferSchemaWithPreview": "infer_schema_with_preview",
    "InitScriptPath": "init_script_path",
    "InputTag": "input_tag",
    "InstallClusterLibraryDetails": "install_cluster_library_details",
    "JarTask": "jar_task",
    "Job": "job",
    "JobCluster": "job_cluster",
    "JobCollection": "job_collection",
    "JobPermissionCollection": "job_permission_collection",
    "JobPermissionSummary": "job_permission_summary",
    "JobRun": "job_run",
    "JobRunCollection": "job_run_collection",
    "JobRunRepairMode": "job_run_repair_mode",
    "JobRunSummary": "job_run_summary",
    "JobRunTrigger": "job_run_trigger",
    "JobSummary": "job_summary",
    "JobTask": "job_task",
    "KafkaTopicSchema": "kafka_topic_schema",
    "KafkaTopicSchemaSummary": "kafka_topic_schema_summary",
    "Kernel": "kernel",
    "KernelExecutionState": "kernel_execution_state",
    "KernelSummary": "kernel_summary",
    "LastRefreshStatus": "last_refresh_status",
    "Libraries": "libraries",
    "LifecycleState": "lifecycle_state",
    "LineageDirection": "lineage_direction",
    "LineageObject": "lineage_object",
    "LineageRelationship": "lineage_relationship",
    "ListExperimentRunsDetails": "list_experiment_runs_details",
    "ListExperimentsDetails": "list_experiments_details",
    "ListLoggedModelsDetails": "list_logged_models_details",
    "ListModelDeploymentActivitiesDetails": "list_model_deployment_activities_details",
    "ListPermissionsWithResourceDetails": "list_permissions_with_resource_details",
    "LlmConfig": "llm_config",
    "LlmConnectionSettings": "llm_connection_settings",
    "LlmProviderType": "llm_provider_type",
    "LogExperimentRunBatchDetails": "log_experiment_run_batch_details",
    "LogExperimentRunBatchResponseDetails": "log_experiment_run_batch_response_details",
    "LogExperimentRunInputsDetails": "log_experiment_run_inputs_details",
    "LogExperimentRunInputsResponseDetails": "log_experiment_run_inputs_response_details",
    "LogExperimentRunMetricDetails": "log_experiment_run_metric_details",
    "LogExperimentRunMetricResponseDetails": "log_experiment_run_metric_response_details",
    "LogExperimentRunModelDetails": "log_experiment_run_model_details",
    "LogExperimentRunModelResponseDetails": "log_experiment_run_model_response_details",
    "LogExperimentRunParamDetails": "log_experiment_run_param_details",
    "LogExperimentRunParamResponseDetails": "log_experiment_run_param_response_details",
    "LoggedModel": "logged_model",
    "LoggedModelCollection": "logged_model_collection",
    "LoggedModelInfo": "logged_model_info",
    "LoggedModelOrder": "logged_model_order",
    "LoggedModelTag": "logged_model_tag",
    "LoggingConfig": "logging_config",
    "LoggingType": "logging_type",
    "LogGroup": "log_group",
    "LongTermMemoryConfiguration": "long_term_memory_configuration",
    "ManageAgentPermissionDetails": "manage_agent_permission_details",
    "ManageAuditLogsDetails": "manage_audit_logs_details",
    "ManageCatalogPermissionDetails": "manage_catalog_permission_details",
    "ManageClusterPermissionDetails": "manage_cluster_permission_details",
    "ManageCreateWorkspacePermissionDetails": "manage_create_workspace_permission_details",
    "ManagedTableDefinition": "managed_table_definition",
    "ManageJobPermissionDetails": "manage_job_permission_details",
    "ManageRecipientPermissionDetails": "manage_recipient_permission_details",
    "ManageRegisteredModelPermissionDetails": "manage_registered_model_permission_details",
    "ManageSchemaPermissionDetails": "manage_schema_permission_details",
    "ManageShareAccessDetails": "manage_share_access_details",
    "ManageShareDataAssetDetails": "manage_share_data_asset_details",
    "ManageSharePermissionDetails": "manage_share_permission_details",
    "ManageTablePermissionDetails": "manage_table_permission_details",
    "ManageViewPermissionDetails": "manage_view_permission_details",
    "ManageVolumePermissionDetails": "manage_volume_permission_details",
    "ManageWorkspaceObjectPermissionDetails": "manage_workspace_object_permission_details",
    "ManageWorkspacePermissionDetails": "manage_workspace_permission_details",
    "MavenClusterLibrarySummary": "maven_cluster_library_summary",
    "MavenSearchSummary": "maven_search_summary",
    "MavenSearchSummaryCollection": "maven_search_summary_collection",
    "McpObject": "mcp_object",
    "McpObjectType": "mcp_object_type",
    "McpPromptObject": "mcp_prompt_object",
    "McpResourceObject": "mcp_resource_object",
    "McpTool": "mcp_tool",
    "McpToolConfiguration": "mcp_tool_configuration",
    "McpToolObject": "mcp_tool_object",
    "MemoryConfiguration": "memory_configuration",
    "MemoryLimitConfiguration": "memory_limit_configuration",
    "MemoryLimitConfigurationDetails": "memory_limit_configuration_details",
    "MemoryLimitType": "memory_limit_type",
    "MetricAggregationType": "metric_aggregation_type",
    "MetricsSummary": "metrics_summary",
    "ModelDeployment": "model_deployment",
    "ModelDeploymentActivitySummaryCollection": "model_deployment_activity_summary_collection",
    "ModelDeploymentAuthType": "model_deployment_auth_type",
    "ModelDeploymentCollection": "model_deployment_collection",
    "ModelDeploymentSummary": "model_deployment_summary",
    "ModelDeploymentTag": "model_deployment_tag",
    "ModelDeploymentTagKey": "model_deployment_tag_key",
    "ModelInput": "model_input",
    "ModelMetric": "model_metric",
    "ModelOutput": "model_output",
    "ModelParam": "model_param",
    "ModelVersion": "model_version",
    "ModelVersionCollection": "model_version_collection",
    "ModelVersionDeploymentJobState": "model_version_deployment_job_state",
    "ModelVersionStatus": "model_version_status",
    "ModelVersionTag": "model_version_tag",
    "ModelVersionTagKey": "model_version_tag_key",
    "ModifyContentDetails": "modify_content_details",
    "MoveWorkspaceObjectDetails": "move_workspace_object_details",
    "MysqlSchema": "mysql_schema",
    "MysqlSchemaSummary": "mysql_schema_summary",
    "MysqlTable": "mysql_table",
    "MysqlTableSummary": "mysql_table_summary",
    "NetworkConfigurationState": "network_configuration_state",
    "NewClusterConfiguration": "new_cluster_configuration",
    "NewContentFormat": "new_content_format",
    "NlToSqlTool": "nl_to_sql_tool",
    "NlToSqlToolConfiguration": "nl_to_sql_tool_configuration",
    "NlToSqlToolInputSchema": "nl_to_sql_tool_input_schema",
    "NoAuth": "no_auth",
    "NodeFilterObject": "node_filter_object",
    "NodeFilterPredicates": "node_filter_predicates",
    "NodeInput": "node_input",
    "NodeIo": "node_io",
    "NodeIoColor": "node_io_color",
    "NodeIoDataType": "node_io_data_type",
    "NodeOutput": "node_output",
    "NodePortPosition": "node_port_position",
    "NodeTextColor": "node_text_color",
    "NotebookTask": "notebook_task",
    "OacSchema": "oac_schema",
    "OacSchemaSummary": "oac_schema_summary",
    "OacTable": "oac_table",
    "OacTableSummary": "oac_table_summary",
    "OAuth": "o_auth",
    "OAuthAdminSetting": "o_auth_admin_setting",
    "OAuthConfiguration": "o_auth_configuration",
    "OciLogging": "oci_logging",
    "OciResourcePrincipalAuth": "oci_resource_principal_auth",
    "OracleSchema": "oracle_schema",
    "OracleSchemaSummary": "oracle_schema_summary",
    "OracleTable": "oracle_table",
    "OracleTableSummary": "oracle_table_summary",
    "OutputParameter": "output_parameter",
    "ParAccessType": "par_access_type",
    "Parameter": "parameter",
    "ParDetails": "par_details",
    "PassThroughNodeFilterPredicate": "pass_through_node_filter_predicate",
    "PatchClusterLibraryDetails": "patch_cluster_library_details",
    "PatchSessionDetails": "patch_session_details",
    "PathFilterObject": "path_filter_object",
    "PathFilterPredicates": "path_filter_predicates",
    "PauseStatus": "pause_status",
    "PerformInferSchemaDetails": "perform_infer_schema_details",
    "PermissionAssignees": "permission_assignees",
    "PermissionResourceType": "permission_resource_type",
    "PiiCategory": "pii_category",
    "PiiCategoryName": "pii_category_name",
    "PiiDetectionPolicy": "pii_detection_policy",
    "Point": "point",
    "PreviewAgentCardDetails": "preview_agent_card_details",
    "PrivateNetworkProfile": "private_network_profile",
    "PrivateNetworkProfileCollection": "private_network_profile_collection",
    "PrivateNetworkProfileLifecycleState": "private_network_profile_lifecycle_state",
    "PrivateNetworkProfileSummary": "private_network_profile_summary",
    "PrivateNetworkProfileValidationState": "private_network_profile_validation_state",
    "PromptAttacksPreventionPolicy": "prompt_attacks_prevention_policy",
    "PromptTool": "prompt_tool",
    "PromptToolConfiguration": "prompt_tool_configuration",
    "PublishBundleDetails": "publish_bundle_details",
    "PurgeBundleDetails": "purge_bundle_details",
    "PypiClusterLibrarySummary": "pypi_cluster_library_summary",
    "PythonTask": "python_task",
    "QueryReplicaIdsDetails": "query_replica_ids_details",
    "QueryReplicaIdsResult": "query_replica_ids_result",
    "Queue": "queue",
    "RagTool": "rag_tool",
    "RagToolConfiguration": "rag_tool_configuration",
    "RagToolInputSchema": "rag_tool_input_schema",
    "Recipient": "recipient",
    "RecipientCollection": "recipient_collection",
    "RecipientLifecycleState": "recipient_lifecycle_state",
    "RecipientPermissionCollection": "recipient_permission_collection",
    "RecipientPermissionSortBy": "recipient_permission_sort_by",
    "RecipientPermissionSummary": "recipient_permission_summary",
    "RecipientSummary": "recipient_summary",
    "RegisteredModel": "registered_model",
    "RegisteredModelAlias": "registered_model_alias",
    "RegisteredModelCollection": "registered_model_collection",
    "RegisteredModelPermission": "registered_model_permission",
    "RegisteredModelPermissionCollection": "registered_model_permission_collection",
    "RegisteredModelPermissionSummary": "registered_model_permission_summary",
    "RegisteredModelSummary": "registered_model_summary",
    "RegisteredModelTag": "registered_model_tag",
    "RegisteredModelTagKey": "registered_model_tag_key",
    "RemoveMemberFromRoleDetails": "remove_member_from_role_details",
    "RenameRegisteredModelDetails": "rename_registered_model_details",
    "RenameRegisteredModelResponseDetails": "rename_registered_model_response_details",
    "RenameTableFieldDetails": "rename_table_field_details",
    "RenameWorkspaceObjectDetails": "rename_workspace_object_details",
    "RepairHistory": "repair_history",
    "RepairHistoryType": "repair_history_type",
    "RepairJobRunDetails": "repair_job_run_details",
    "RepairTaskDetails": "repair_task_details",
    "ReplicaConfig": "replica_config",
    "ResetGitFolderStateDetails": "reset_git_folder_state_details",
    "ResourcePermission": "resource_permission",
    "RestartClusterDetails": "restart_cluster_details",
    "RestoreExperimentDetails": "restore_experiment_details",
    "RestoreExperimentResponseDetails": "restore_experiment_response_details",
    "RestoreExperimentRunDetails": "restore_experiment_run_details",
    "RestoreExperimentRunResponseDetails": "restore_experiment_run_response_details",
    "RevokeAgentPermissionDetails": "revoke_agent_permission_details",
    "RevokeCatalogPermissionDetails": "revoke_catalog_permission_details",
    "RevokeClusterPermissionDetails": "revoke_cluster_permission_details",
    "RevokeCreateWorkspacePermissionDetails": "revoke_create_workspace_permission_details",
    "RevokeJobPermissionDetails": "revoke_job_permission_details",
    "RevokeRecipientPermissionDetails": "revoke_recipient_permission_details",
    "RevokeRegisteredModelPermissionDetails": "revoke_registered_model_permission_details",
    "RevokeSchemaPermissionDetails": "revoke_schema_permission_details",
    "RevokeSharePermissionDetails": "revoke_share_permission_details",
    "RevokeTablePermissionDetails": "revoke_table_permission_details",
    "RevokeViewPermissionDetails": "revoke_view_permission_details",
    "RevokeVolumePermissionDetails": "revoke_volume_permission_details",
    "RevokeWorkspaceObjectPermissionDetails": "revoke_workspace_object_permission_details",
    "RevokeWorkspacePermissionDetails": "revoke_workspace_permission_details",
    "Role": "role",
    "RoleAssignee": "role_assignee",
    "RoleCollection": "role_collection",
    "RolePermissionCollection": "role_permission_collection",
    "RolePermissionScope": "role_permission_scope",
    "RolePermissionSummary": "role_permission_summary",
    "RoleScope": "role_scope",
    "RoleSummary": "role_summary",
    "RoleType": "role_type",
    "RollBackModelDeploymentDetails": "roll_back_model_deployment_details",
    "RollForwardModelDeploymentDetails": "roll_forward_model_deployment_details",
    "RowFilterType": "row_filter_type",
    "RunOutputData": "run_output_data",
    "RunOutputDataCharset": "run_output_data_charset",
    "RunOutputDataCompression": "run_output_data_compression",
    "RunOutputDataType": "run_output_data_type",
    "RunStatus": "run_status",
    "RunStatusFilter": "run_status_filter",
    "SafetyPolicy": "safety_policy",
    "SafetyPolicyAction": "safety_policy_action",
    "SafetyPolicyScope": "safety_policy_scope",
    "SafetyPolicyType": "safety_policy_type",
    "Scan": "scan",
    "Schedule": "schedule",
    "Schema": "schema",
    "SchemaCollection": "schema_collection",
    "SchemaEntityType": "schema_entity_type",
    "SchemaGranteePermission": "schema_grantee_permission",
    "SchemaLifecycleState": "schema_lifecycle_state",
    "SchemaPermission": "schema_permission",
    "SchemaPermissionCollection": "schema_permission_collection",
    "SchemaPermissionSummary": "schema_permission_summary",
    "SchemaSummary": "schema_summary",
    "SearchAuditLogsDetails": "search_audit_logs_details",
    "SearchClusterLogsDetails": "search_cluster_logs_details",
    "SearchDeploymentLogsDetails": "search_deployment_logs_details",
    "SearchModelDeploymentsDetails": "search_model_deployments_details",
    "SearchResult": "search_result",
    "SearchResultSummary": "search_result_summary",
    "SecretPair": "secret_pair",
    "SecretTokenCredentialDetails": "secret_token_credential_details",
    "ServiceAccountCredentialDetails": "service_account_credential_details",
    "Session": "session",
    "SessionChatHistoryCollection": "session_chat_history_collection",
    "SessionChatHistorySummary": "session_chat_history_summary",
    "SessionCollection": "session_collection",
    "SessionConfiguration": "session_configuration",
    "SessionLifecycleState": "session_lifecycle_state",
    "SessionRetentionBreachAction": "session_retention_breach_action",
    "SessionRetentionConfiguration": "session_retention_configuration",
    "SessionSummary": "session_summary",
    "SessionType": "session_type",
    "SessionVariableDetails": "session_variable_details",
    "SetExperimentRunTagDetails": "set_experiment_run_tag_details",
    "SetExperimentRunTagResponseDetails": "set_experiment_run_tag_response_details",
    "SetExperimentTagDetails": "set_experiment_tag_details",
    "SetExperimentTagResponseDetails": "set_experiment_tag_response_details",
    "SetModelVersionTagDetails": "set_model_version_tag_details",
    "SetModelVersionTagResponseDetails": "set_model_version_tag_response_details",
    "SetRegisteredModelTagDetails": "set_registered_model_tag_details",
    "SetRegisteredModelTagResponseDetails": "set_registered_model_tag_response_details",
    "SettingData": "setting_data",
    "SettingType": "setting_type",
    "ShapeConfig": "shape_config",
    "Share": "share",
    "ShareAccessAction": "share_access_action",
    "ShareCollection": "share_collection",
    "ShareDataAssetAction": "share_data_asset_action",
    "ShareDataAssetCollection": "share_data_asset_collection",
    "ShareDataAssetSummary": "share_data_asset_summary",
    "ShareDataAssetType": "share_data_asset_type",
    "SharePermissionCollection": "share_permission_collection",
    "SharePermissionSortBy": "share_permission_sort_by",
    "SharePermissionSummary": "share_permission_summary",
    "ShareSummary": "share_summary",
    "SharingPermission": "sharing_permission",
    "SnowflakeSchema": "snowflake_schema",
    "SnowflakeSchemaSummary": "snowflake_schema_summary",
    "SnowflakeTable": "snowflake_table",
    "SnowflakeTableSummary": "snowflake_table_summary",
    "SortBy": "sort_by",
    "SortByTimeCreated": "sort_by_time_created",
    "SortByWithStatus": "sort_by_with_status",
    "SortOrder": "sort_order",
    "SpanDetails": "span_details",
    "SpanStatus": "span_status",
    "SparkCluster": "spark_cluster",
    "SparkRuntimeConfig": "spark_runtime_config",
    "SparseCheckoutDetails": "sparse_checkout_details",
    "SparseCheckoutMode": "sparse_checkout_mode",
    "SqlServerOnAzureSchema": "sql_server_on_azure_schema",
    "SqlServerOnAzureSchemaSummary": "sql_server_on_azure_schema_summary",
    "SqlServerOnAzureTable": "sql_server_on_azure_table",
    "SqlServerOnAzureTableSummary": "sql_server_on_azure_table_summary",
    "SqlTool": "sql_tool",
    "SqlToolConfiguration": "sql_tool_configuration",
    "SqlToolQueryType": "sql_tool_query_type",
    "StandardSchema": "standard_schema",
    "StandardSchemaSummary": "standard_schema_summary",
    "StandardTable": "standard_table",
    "StandardTableSummary": "standard_table_summary",
    "StartClusterDetails": "start_cluster_details",
    "State": "state",
    "StopClusterDetails": "stop_cluster_details",
    "StoredContentFormat": "stored_content_format",
    "SubscriptionDetails": "subscription_details",
    "SummarizeMetricsDataDetails": "summarize_metrics_data_details",
    "SummarizeMetricsResponse": "summarize_metrics_response",
    "SyncBundleDetails": "sync_bundle_details",
    "Table": "table",
    "TableCollection": "table_collection",
    "TableEntityType": "table_entity_type",
    "TableFieldDetails": "table_field_details",
    "TableGranteePermission": "table_grantee_permission",
    "TableLifecycleState": "table_lifecycle_state",
    "TablePermission": "table_permission",
    "TablePermissionCollection": "table_permission_collection",
    "TablePermissionSummary": "table_permission_summary",
    "TableProperty": "table_property",
    "TableSummary": "table_summary",
    "TableType": "table_type",
    "Task": "task",
    "TaskRun": "task_run",
    "TaskRunCollection": "task_run_collection",
    "TaskRunIf": "task_run_if",
    "TaskRunOutput": "task_run_output",
    "TaskRunOutputFormat": "task_run_output_format",
    "TaskRunRetry": "task_run_retry",
    "TaskRunRetryCollection": "task_run_retry_collection",
    "TaskRunRetrySummary": "task_run_retry_summary",
    "TaskRunSummary": "task_run_summary",
    "TaskSource": "task_source",
    "TaskType": "task_type",
    "ThirdPartyLlmConfig": "third_party_llm_config",
    "ThirdPartyLlmProvider": "third_party_llm_provider",
    "Tool": "tool",
    "ToolType": "tool_type",
    "TraceDetails": "trace_details",
    "TraceEvent": "trace_event",
    "TransitionModelVersionStageDetails": "transition_model_version_stage_details",
    "TransitionModelVersionStageResponseDetails": "transition_model_version_stage_response_details",
    "TxtFileDefinition": "txt_file_definition",
    "UninstallClusterLibraryDetails": "uninstall_cluster_library_details",
    "UpdateAgentDeploymentDetails": "update_agent_deployment_details",
    "UpdateAgentDeploymentMetadataDetails": "update_agent_deployment_metadata_details",
    "UpdateAgentDetails": "update_agent_details",
    "UpdateAiComputeDetails": "update_ai_compute_details",
    "UpdateCatalogDetails": "update_catalog_details",
    "UpdateClusterDetails": "update_cluster_details",
    "UpdateConnectionDetails": "update_connection_details",
    "UpdateContentDetails": "update_content_details",
    "UpdateDataLakeCredentialDetails": "update_data_lake_credential_details",
    "UpdateDirDetails": "update_dir_details",
    "UpdateExperimentDetails": "update_experiment_details",
    "UpdateExperimentResponseDetails": "update_experiment_response_details",
    "UpdateExperimentRunDetails": "update_experiment_run_details",
    "UpdateExperimentRunResponseDetails": "update_experiment_run_response_details",
    "UpdateExperimentRunTagsDetails": "update_experiment_run_tags_details",
    "UpdateExperimentRunTagsResponseDetails": "update_experiment_run_tags_response_details",
    "UpdateExperimentTagsDetails": "update_experiment_tags_details",
    "UpdateExperimentTagsResponseDetails": "update_experiment_tags_response_details",
    "UpdateGitRepositoryDetails": "update_git_repository_details",
    "UpdateJobDetails": "update_job_details",
    "UpdateModelDeploymentDetails": "update_model_deployment_details",
    "UpdateModelDeploymentTagsDetails": "update_model_deployment_tags_details",
    "UpdateModelDeploymentTagsResponseDetails": "update_model_deployment_tags_response_details",
    "UpdateModelVersionDetails": "update_model_version_details",
    "UpdateModelVersionResponseDetails": "update_model_version_response_details",
    "UpdateModelVersionTagsDetails": "update_model_version_tags_details",
    "UpdateModelVersionTagsResponseDetails": "update_model_version_tags_response_details",
    "UpdatePrivateNetworkProfileDetails": "update_private_network_profile_details",
    "UpdateRecipientDetails": "update_recipient_details",
    "UpdateRegisteredModelDetails": "update_registered_model_details",
    "UpdateRegisteredModelResponseDetails": "update_registered_model_response_details",
    "UpdateRegisteredModelTagsDetails": "update_registered_model_tags_details",
    "UpdateRegisteredModelTagsResponseDetails": "update_registered_model_tags_response_details",
    "UpdateRoleDetails": "update_role_details",
    "UpdateSchemaDetails": "update_schema_details",
    "UpdateShareDetails": "update_share_details",
    "UpdateSparkClusterDetails": "update_spark_cluster_details",
    "UpdateTableDetails": "update_table_details",
    "UpdateTableFieldDetails": "update_table_field_details",
    "UpdateUserSettingDetails": "update_user_setting_details",
    "UpdateViewDetails": "update_view_details",
    "UpdateVolumeDetails": "update_volume_details",
    "UpdateWorkspaceAsyncOperationStatusDetails": "update_workspace_async_operation_status_details",
    "UpdateWorkspaceDetails": "update_workspace_details",
    "UploadAndExtractZipDetails": "upload_and_extract_zip_details",
    "UploadAndExtractZipResult": "upload_and_extract_zip_result",
    "UploadFileAction": "upload_file_action",
    "UploadFileWithParDetails": "upload_file_with_par_details",
    "UploadFileWithParResult": "upload_file_with_par_result",
    "UploadZipAction": "upload_zip_action",
    "UserSetting": "user_setting",
    "UserSettingCollection": "user_setting_collection",
    "UserSettingSummary": "user_setting_summary",
    "UserSettingType": "user_setting_type",
    "ValidateAgentResponse": "validate_agent_response",
    "ValidationError": "validation_error",
    "VaultReferenceCredentialDetails": "vault_reference_credential_details",
    "View": "view",
    "ViewCollection": "view_collection",
    "ViewFieldDetails": "view_field_details",
    "ViewPermission": "view_permission",
    "ViewPermissionCollection": "view_permission_collection",
    "ViewPermissionSummary": "view_permission_summary",
    "ViewProperty": "view_property",
    "ViewSummary": "view_summary",
    "ViewUpdateDetails": "view_update_details",
    "ViewUpdateMode": "view_update_mode",
    "Volume": "volume",
    "VolumeCollection": "volume_collection",
    "VolumeFileClusterLibrarySummary": "volume_file_cluster_library_summary",
    "VolumeFileCollection": "volume_file_collection",
    "VolumeFileSummary": "volume_file_summary",
    "VolumeFileType": "volume_file_type",
    "VolumeGranteePermission": "volume_grantee_permission",
    "VolumeLifecycleState": "volume_lifecycle_state",
    "VolumePermission": "volume_permission",
    "VolumePermissionCollection": "volume_permission_collection",
    "VolumePermissionSummary": "volume_permission_summary",
    "VolumeSummary": "volume_summary",
    "VolumeType": "volume_type",
    "WordFiltersPolicy": "word_filters_policy",
    "WorkerConfig": "worker_config",
    "Workspace": "workspace",
    "WorkspaceCollection": "workspace_collection",
    "WorkspaceFileClusterLibrarySummary": "workspace_file_cluster_library_summary",
    "WorkspaceLifecycleState": "workspace_lifecycle_state",
    "WorkspaceNetworkConfigurationDetails": "workspace_network_configuration_details",
    "WorkspaceObjectCollection": "workspace_object_collection",
    "WorkspaceObjectDetails": "workspace_object_details",
    "WorkspaceObjectPermissionCollection": "workspace_object_permission_collection",
    "WorkspaceObjectPermissionSummary": "workspace_object_permission_summary",
    "WorkspaceObjectSummary": "workspace_object_summary",
    "WorkspaceObjectType": "workspace_object_type",
    "WorkspacePermission": "workspace_permission",
    "WorkspacePermissionCollection": "workspace_permission_collection",
    "WorkspacePermissionSortBy": "workspace_permission_sort_by",
    "WorkspacePermissionSummary": "workspace_permission_summary",
    "WorkspaceSummary": "workspace_summary",
    "WorkspaceType": "workspace_type",
    "ZipAndDownloadFolderDetails": "zip_and_download_folder_details",
    "ZipAndDownloadFolderResult": "zip_and_download_folder_result",
}

__all__ = [
    "ActivateModelDeploymentDetails",
    "ActiveClusterResources",
    "AddMemberToRoleDetails",
    "AdwSchema",
    "AdwSchemaSummary",
    "AdwTable",
    "AdwTableSummary",
    "Agent",
    "AgentCardCapabilitiesDetail",
    "AgentCardConfigDetail",
    "AgentCardPreviewResponse",
    "AgentCardSkillDetail",
    "AgentCollection",
    "AgentDeployment",
    "AgentDeploymentCollection",
    "AgentDeploymentSummary",
    "AgentDeploymentType",
    "AgentDiagram",
    "AgentDiagramAgentNode",
    "AgentDiagramCustomToolNode",
    "AgentDiagramGuardrailNode",
    "AgentDiagramHttpToolNode",
    "AgentDiagramMcpToolNode",
    "AgentDiagramNode",
    "AgentDiagramNodeType",
    "AgentDiagramPromptToolNode",
    "AgentDiagramRagToolNode",
    "AgentDiagramSqlToolNode",
    "AgentDiagramStartNode",
    "AgentDiagramSupervisorAgentNode",
    "AgentEdge",
    "AgentInfo",
    "AgentLifecycleState",
    "AgentPermissionCollection",
    "AgentPermissionSummary",
    "AgentProvider",
    "AgentSession",
    "AgentSessionCollection",
    "AgentSessionContext",
    "AgentSessionSummary",
    "AgentTask",
    "AgentType",
    "AggregatedDataPoint",
    "AiCompute",
    "AlhSchema",
    "AlhSchemaSummary",
    "AlhTable",
    "AlhTableSummary",
    "AllowedFileType",
    "AllowedToolDetails",
    "AllPrivilegeType",
    "AlwaysActiveState",
    "ArtifactFileInfo",
    "ArtifactList",
    "AssignAgentPermissionDetails",
    "AssignCatalogPermissionDetails",
    "AssignClusterPermissionDetails",
    "AssignCreateWorkspacePermissionDetails",
    "AssignJobPermissionDetails",
    "AssignRecipientPermissionDetails",
    "AssignRegisteredModelPermissionDetails",
    "AssignSchemaPermissionDetails",
    "AssignSharePermissionDetails",
    "AssignTablePermissionDetails",
    "AssignViewPermissionDetails",
    "AssignVolumePermissionDetails",
    "AssignWorkspaceObjectPermissionDetails",
    "AssignWorkspacePermissionDetails",
    "AsyncOperation",
    "AsyncOperationActionType",
    "AsyncOperationCollection",
    "AsyncOperationResourceType",
    "AsyncOperationSortBy",
    "AsyncOperationStatus",
    "AsyncOperationSummary",
    "AtpSchema",
    "AtpSchemaSummary",
    "AtpTable",
    "AtpTableSummary",
    "AttachedSession",
    "AttachedSessionState",
    "AttachedSessionType",
    "AttachToNotebookConfig",
    "AuditLogAction",
    "AuditLogObjectType",
    "AuditLogOperation",
    "AuditLogSearchResultCollection",
    "AuditLogSearchResultSummary",
    "AuditLogSortBy",
    "AuditLogStatus",
    "Auth",
    "AuthType",
    "AutomaticSummarizationConfiguration",
    "AutoScale",
    "AutoScaleConfiguration",
    "AutoScaleMetricConfiguration",
    "AutoScaleMetricName",
    "BaseLlmConfig",
    "BearerTokenAuth",
    "BundleDeployedResource",
    "BundleDeploymentState",
    "BundleDeploymentStatus",
    "BundledResource",
    "BundlePublishedResource",
    "BundlePublishLocation",
    "BundlePublishState",
    "BundlePublishStatus",
    "BundleResourceType",
    "Catalog",
    "CatalogCollection",
    "CatalogConnectionDetails",
    "CatalogPermission",
    "CatalogPermissionCollection",
    "CatalogPermissionSummary",
    "CatalogSourceType",
    "CatalogSummary",
    "CatalogTestConnectionDetails",
    "CatalogType",
    "ChatMessage",
    "ChatMessageType",
    "CheckoutBranchDetails",
    "ClearToolUsesContextManagementDetails",
    "ClearToolUsesContextManagementRule",
    "Cluster",
    "ClusterCollection",
    "ClusterInstance",
    "ClusterLibraryCollection",
    "ClusterLibraryDetails",
    "ClusterLibraryOperation",
    "ClusterLibraryStatus",
    "ClusterLibrarySummary",
    "ClusterLibraryType",
    "ClusterLogCollection",
    "ClusterLogsSummary",
    "ClusterPermissionCollection",
    "ClusterPermissionSummary",
    "ClusterRuntimeConfig",
    "ClusterRuntimeType",
    "ClusterSourceApi",
    "ClusterSpec",
    "ClusterState",
    "ClusterSummary",
    "ClusterType",
    "CommitPushDetails",
    "ComputeConfiguration",
    "ComputeConfigurationLibraries",
    "ComputeConfigurationLibraryEntry",
    "ConflictResolveDetails",
    "Content",
    "ContentExportFormat",
    "ContentFormat",
    "ContentModerationCategory",
    "ContentModerationCategoryConfig",
    "ContentModerationPolicy",
    "ContentType",
    "ContextManagementConfiguration",
    "ContextManagementRule",
    "ContextManagementRuleType",
    "Continuous",
    "CopyAgentDetails",
    "CopyWorkspaceObjectDetails",
    "CreateAgentDetails",
    "CreateAiComputeDetails",
    "CreateBundleDetails",
    "CreateCatalogDetails",
    "CreateClusterDetails",
    "CreateConnectionDetails",
    "CreateContentDetails",
    "CreateDataLakeCredentialDetails",
    "CreateDataTableDetails",
    "CreateDflComputeDetails",
    "CreateExperimentDetails",
    "CreateExperimentResponseDetails",
    "CreateExperimentRunDetails",
    "CreateExperimentRunResponseDetails",
    "CreateGitBranch",
    "CreateGitBranchDetails",
    "CreateGitFolderDetails",
    "CreateJobDetails",
    "CreateJobRunDetails",
    "CreateModelDeploymentDetails",
    "CreateModelVersionDetails",
    "CreateModelVersionResponseDetails",
    "CreatePrivateNetworkProfileDetails",
    "CreateRecipientDetails",
    "CreateRegisteredModelDetails",
    "CreateRegisteredModelResponseDetails",
    "CreateRoleDetails",
    "CreateSchemaDetails",
    "CreateSessionDetails",
    "CreateShareDetails",
    "CreateSparkClusterDetails",
    "CreateTableDetails",
    "CreateUserSettingDetails",
    "CreateViewDetails",
    "CreateVolumeDetails",
    "CreateWorkspaceDetails",
    "CreateWorkspacePermissionCollection",
    "CreateWorkspacePermissionSummary",
    "Credential",
    "CredentialCollection",
    "CredentialDetails",
    "CredentialSortBy",
    "CredentialSummary",
    "CredentialType",
    "CredentialV2NameAndSecretKey",
    "CustomPiiRule",
    "CustomTool",
    "CustomToolConfiguration",
    "CustomToolEntry",
    "Dataset",
    "DatasetInput",
    "Db2Schema",
    "Db2SchemaSummary",
    "Db2Table",
    "Db2TableSummary",
    "DeactivateModelDeploymentDetails",
    "DefaultCluster",
    "DeleteExperimentDetails",
    "DeleteExperimentResponseDetails",
    "DeleteExperimentRunDetails",
    "DeleteExperimentRunResponseDetails",
    "DeleteExperimentRunTagDetails",
    "DeleteExperimentRunTagResponseDetails",
    "DeleteExperimentTagDetails",
    "DeleteExperimentTagResponseDetails",
    "DeleteModelDeploymentDetails",
    "DeleteModelVersionDetails",
    "DeleteModelVersionResponseDetails",
    "DeleteModelVersionTagDetails",
    "DeleteModelVersionTagResponseDetails",
    "DeleteRegisteredModelDetails",
    "DeleteRegisteredModelResponseDetails",
    "DeleteRegisteredModelTagDetails",
    "DeleteRegisteredModelTagResponseDetails",
    "DeniedTopic",
    "DeniedTopicsPolicy",
    "DependsOn",
    "DeployAgentDetails",
    "DeployBundleDetails",
    "DeploymentActivity",
    "DeploymentActivityOperationType",
    "DeploymentActivityStatus",
    "DeploymentActivitySummary",
    "DeploymentDetails",
    "DeploymentDetailsSummary",
    "DeploymentJobConnectionState",
    "DeploymentJobRunState",
    "DeploymentLifecycleState",
    "DeploymentLogCollection",
    "DeploymentLogCoverage",
    "DeploymentLogCoverageState",
    "DeploymentLogDetail",
    "DeploymentLogLevel",
    "DeploymentLogMessage",
    "DeploymentLogMessageState",
    "DeploymentLogMetadata",
    "DeploymentLogPage",
    "DeploymentLogQueryConsistency",
    "DeploymentLogQueryEcho",
    "DeploymentLogSortBy",
    "DeploymentLogSortOrder",
    "DeploymentLogSummary",
    "DeploymentLogTimestampSource",
    "DeploymentOAuthDetails",
    "DeploymentStatus",
    "DeploymentSummary",
    "DeploymentTarget",
    "DownloadClusterLogsDetails",
    "DownloadFileWithParResult",
    "DownloadLinkExpiry",
    "DriverConfig",
    "EntityLineage",
    "EntityLineageLevel",
    "Error",
    "ExadataSchema",
    "ExadataSchemaSummary",
    "ExadataTable",
    "ExadataTableSummary",
    "Experiment",
    "ExperimentCollection",
    "ExperimentResponse",
    "ExperimentRun",
    "ExperimentRunCollection",
    "ExperimentRunData",
    "ExperimentRunInfo",
    "ExperimentRunInputs",
    "ExperimentRunMetric",
    "ExperimentRunMetricHistoryCollection",
    "ExperimentRunOutputs",
    "ExperimentRunParam",
    "ExperimentRunStatus",
    "ExperimentRunTag",
    "ExperimentRunTagKey",
    "ExperimentTag",
    "ExperimentTagKey",
    "ExperimentViewType",
    "ExportComputeConfigurationDetails",
    "ExportContentsDetails",
    "ExportedContents",
    "ExportedTaskRunOutputContents",
    "ExportInferenceInvocationsDetails",
    "ExportInferenceInvocationsFilters",
    "ExportLineageDetails",
    "ExportTaskRunOutputDetails",
    "Expression",
    "ExternalTableDefinition",
    "ExternalTableLocationType",
    "FetchBundleDeploymentStatusDetails",
    "FetchBundlePublishStatusDetails",
    "FetchEntityLineageDetails",
    "FetchOutputDetails",
    "FieldInfo",
    "FieldType",
    "FileConfiguration",
    "FileFormat",
    "FileReadConfiguration",
    "FileVisibility",
    "FileWriteConfiguration",
    "GenerateTempFileUploadTargetResponseDetails",
    "GetExperimentRunResponseDetails",
    "GetModelDeploymentContractResponse",
    "GetModelVersionResponseDetails",
    "GetRegisteredModelResponseDetails",
    "GitAccountUserSetting",
    "GitAccountUserSettingEntityType",
    "GitBranch",
    "GitBranchCollection",
    "GitBranchSummary",
    "GitConfig",
    "GitConflictResolution",
    "GitDiffChangeType",
    "GitDiffCompareTo",
    "GitDiffConflictType",
    "GitDiffDetail",
    "GitDiffFilter",
    "GitDiffSummary",
    "GitDiffSummaryCollection",
    "GitDiffTruncatedReason",
    "GitFolder",
    "GitFolderResetAction",
    "GitMergeDetails",
    "GitOperationState",
    "GitProviderName",
    "GitPullAction",
    "GitPullDetails",
    "GitRebaseDetails",
    "GitRepository",
    "GitRepositoryState",
    "GitResetDetails",
    "GitResetMode",
    "GoogleBigquerySchema",
    "GoogleBigquerySchemaSummary",
    "GoogleBigqueryTable",
    "GoogleBigqueryTableSummary",
    "GranteeType",
    "GuardrailsConfiguration",
    "HttpTool",
    "HttpToolConfiguration",
    "HttpToolMethod",
    "IamUserCredentialUserSetting",
    "IfElseTask",
    "ImportComputeConfigurationDetails",
    "InferenceInvocationDetails",
    "InferenceInvocationMetadata",
    "InferenceInvocationSearchDetails",
    "InferenceInvocationSearchResult",
    "InferenceInvocationStatus",
    "InferenceInvocationSummary",
    "InferenceInvocationSummaryMetrics",
    "InferenceInvocationSummaryResponse",
    "InferSchema",
    "InferSchemaColumn",
    "InferSchemaProperties",
    "InferSchemaWithPreview",
    "InitScriptPath",
    "InputTag",
    "InstallClusterLibraryDetails",
    "JarTask",
    "Job",
    "JobCluster",
    "JobCollection",
    "JobPermissionCollection",
    "JobPermissionSummary",
    "JobRun",
    "JobRunCollection",
    "JobRunRepairMode",
    "JobRunSummary",
    "JobRunTrigger",
    "JobSummary",
    "JobTask",
    "KafkaTopicSchema",
    "KafkaTopicSchemaSummary",
    "Kernel",
    "KernelExecutionState",
    "KernelSummary",
    "LastRefreshStatus",
    "Libraries",
    "LifecycleState",
    "LineageDirection",
    "LineageObject",
    "LineageRelationship",
    "ListExperimentRunsDetails",
    "ListExperimentsDetails",
    "ListLoggedModelsDetails",
    "ListModelDeploymentActivitiesDetails",
    "ListPermissionsWithResourceDetails",
    "LlmConfig",
    "LlmConnectionSettings",
    "LlmProviderType",
    "LogExperimentRunBatchDetails",
    "LogExperimentRunBatchResponseDetails",
    "LogExperimentRunInputsDetails",
    "LogExperimentRunInputsResponseDetails",
    "LogExperimentRunMetricDetails",
    "LogExperimentRunMetricResponseDetails",
    "LogExperimentRunModelDetails",
    "LogExperimentRunModelResponseDetails",
    "LogExperimentRunParamDetails",
    "LogExperimentRunParamResponseDetails",
    "LoggedModel",
    "LoggedModelCollection",
    "LoggedModelInfo",
    "LoggedModelOrder",
    "LoggedModelTag",
    "LoggingConfig",
    "LoggingType",
    "LogGroup",
    "LongTermMemoryConfiguration",
    "ManageAgentPermissionDetails",
    "ManageAuditLogsDetails",
    "ManageCatalogPermissionDetails",
    "ManageClusterPermissionDetails",
    "ManageCreateWorkspacePermissionDetails",
    "ManagedTableDefinition",
    "ManageJobPermissionDetails",
    "ManageRecipientPermissionDetails",
    "ManageRegisteredModelPermissionDetails",
    "ManageSchemaPermissionDetails",
    "ManageShareAccessDetails",
    "ManageShareDataAssetDetails",
    "ManageSharePermissionDetails",
    "ManageTablePermissionDetails",
    "ManageViewPermissionDetails",
    "ManageVolumePermissionDetails",
    "ManageWorkspaceObjectPermissionDetails",
    "ManageWorkspacePermissionDetails",
    "MavenClusterLibrarySummary",
    "MavenSearchSummary",
    "MavenSearchSummaryCollection",
    "McpObject",
    "McpObjectType",
    "McpPromptObject",
    "McpResourceObject",
    "McpTool",
    "McpToolConfiguration",
    "McpToolObject",
    "MemoryConfiguration",
    "MemoryLimitConfiguration",
    "MemoryLimitConfigurationDetails",
    "MemoryLimitType",
    "MetricAggregationType",
    "MetricsSummary",
    "ModelDeployment",
    "ModelDeploymentActivitySummaryCollection",
    "ModelDeploymentAuthType",
    "ModelDeploymentCollection",
    "ModelDeploymentSummary",
    "ModelDeploymentTag",
    "ModelDeploymentTagKey",
    "ModelInput",
    "ModelMetric",
    "ModelOutput",
    "ModelParam",
    "ModelVersion",
    "ModelVersionCollection",
    "ModelVersionDeploymentJobState",
    "ModelVersionStatus",
    "ModelVersionTag",
    "ModelVersionTagKey",
    "ModifyContentDetails",
    "MoveWorkspaceObjectDetails",
    "MysqlSchema",
    "MysqlSchemaSummary",
    "MysqlTable",
    "MysqlTableSummary",
    "NetworkConfigurationState",
    "NewClusterConfiguration",
    "NewContentFormat",
    "NlToSqlTool",
    "NlToSqlToolConfiguration",
    "NlToSqlToolInputSchema",
    "NoAuth",
    "NodeFilterObject",
    "NodeFilterPredicates",
    "NodeInput",
    "NodeIo",
    "NodeIoColor",
    "NodeIoDataType",
    "NodeOutput",
    "NodePortPosition",
    "NodeTextColor",
    "NotebookTask",
    "OacSchema",
    "OacSchemaSummary",
    "OacTable",
    "OacTableSummary",
    "OAuth",
    "OAuthAdminSetting",
    "OAuthConfiguration",
    "OciLogging",
    "OciResourcePrincipalAuth",
    "OracleSchema",
    "OracleSchemaSummary",
    "OracleTable",
    "OracleTableSummary",
    "OutputParameter",
    "ParAccessType",
    "Parameter",
    "ParDetails",
    "PassThroughNodeFilterPredicate",
    "PatchClusterLibraryDetails",
    "PatchSessionDetails",
    "PathFilterObject",
    "PathFilterPredicates",
    "PauseStatus",
    "PerformInferSchemaDetails",
    "PermissionAssignees",
    "PermissionResourceType",
    "PiiCategory",
    "PiiCategoryName",
    "PiiDetectionPolicy",
    "Point",
    "PreviewAgentCardDetails",
    "PrivateNetworkProfile",
    "PrivateNetworkProfileCollection",
    "PrivateNetworkProfileLifecycleState",
    "PrivateNetworkProfileSummary",
    "PrivateNetworkProfileValidationState",
    "PromptAttacksPreventionPolicy",
    "PromptTool",
    "PromptToolConfiguration",
    "PublishBundleDetails",
    "PurgeBundleDetails",
    "PypiClusterLibrarySummary",
    "PythonTask",
    "QueryReplicaIdsDetails",
    "QueryReplicaIdsResult",
    "Queue",
    "RagTool",
    "RagToolConfiguration",
    "RagToolInputSchema",
    "Recipient",
    "RecipientCollection",
    "RecipientLifecycleState",
    "RecipientPermissionCollection",
    "RecipientPermissionSortBy",
    "RecipientPermissionSummary",
    "RecipientSummary",
    "RegisteredModel",
    "RegisteredModelAlias",
    "RegisteredModelCollection",
    "RegisteredModelPermission",
    "RegisteredModelPermissionCollection",
    "RegisteredModelPermissionSummary",
    "RegisteredModelSummary",
    "RegisteredModelTag",
    "RegisteredModelTagKey",
    "RemoveMemberFromRoleDetails",
    "RenameRegisteredModelDetails",
    "RenameRegisteredModelResponseDetails",
    "RenameTableFieldDetails",
    "RenameWorkspaceObjectDetails",
    "RepairHistory",
    "RepairHistoryType",
    "RepairJobRunDetails",
    "RepairTaskDetails",
    "ReplicaConfig",
    "ResetGitFolderStateDetails",
    "ResourcePermission",
    "RestartClusterDetails",
    "RestoreExperimentDetails",
    "RestoreExperimentResponseDetails",
    "RestoreExperimentRunDetails",
    "RestoreExperimentRunResponseDetails",
    "RevokeAgentPermissionDetails",
    "RevokeCatalogPermissionDetails",
    "RevokeClusterPermissionDetails",
    "RevokeCreateWorkspacePermissionDetails",
    "RevokeJobPermissionDetails",
    "RevokeRecipientPermissionDetails",
    "RevokeRegisteredModelPermissionDetails",
    "RevokeSchemaPermissionDetails",
    "RevokeSharePermissionDetails",
    "RevokeTablePermissionDetails",
    "RevokeViewPermissionDetails",
    "RevokeVolumePermissionDetails",
    "RevokeWorkspaceObjectPermissionDetails",
    "RevokeWorkspacePermissionDetails",
    "Role",
    "RoleAssignee",
    "RoleCollection",
    "RolePermissionCollection",
    "RolePermissionScope",
    "RolePermissionSummary",
    "RoleScope",
    "RoleSummary",
    "RoleType",
    "RollBackModelDeploymentDetails",
    "RollForwardModelDeploymentDetails",
    "RowFilterType",
    "RunOutputData",
    "RunOutputDataCharset",
    "RunOutputDataCompression",
    "RunOutputDataType",
    "RunStatus",
    "RunStatusFilter",
    "SafetyPolicy",
    "SafetyPolicyAction",
    "SafetyPolicyScope",
    "SafetyPolicyType",
    "Scan",
    "Schedule",
    "Schema",
    "SchemaCollection",
    "SchemaEntityType",
    "SchemaGranteePermission",
    "SchemaLifecycleState",
    "SchemaPermission",
    "SchemaPermissionCollection",
    "SchemaPermissionSummary",
    "SchemaSummary",
    "SearchAuditLogsDetails",
    "SearchClusterLogsDetails",
    "SearchDeploymentLogsDetails",
    "SearchModelDeploymentsDetails",
    "SearchResult",
    "SearchResultSummary",
    "SecretPair",
    "SecretTokenCredentialDetails",
    "ServiceAccountCredentialDetails",
    "Session",
    "SessionChatHistoryCollection",
    "SessionChatHistorySummary",
    "SessionCollection",
    "SessionConfiguration",
    "SessionLifecycleState",
    "SessionRetentionBreachAction",
    "SessionRetentionConfiguration",
    "SessionSummary",
    "SessionType",
    "SessionVariableDetails",
    "SetExperimentRunTagDetails",
    "SetExperimentRunTagResponseDetails",
    "SetExperimentTagDetails",
    "SetExperimentTagResponseDetails",
    "SetModelVersionTagDetails",
    "SetModelVersionTagResponseDetails",
    "SetRegisteredModelTagDetails",
    "SetRegisteredModelTagResponseDetails",
    "SettingData",
    "SettingType",
    "ShapeConfig",
    "Share",
    "ShareAccessAction",
    "ShareCollection",
    "ShareDataAssetAction",
    "ShareDataAssetCollection",
    "ShareDataAssetSummary",
    "ShareDataAssetType",
    "SharePermissionCollection",
    "SharePermissionSortBy",
    "SharePermissionSummary",
    "ShareSummary",
    "SharingPermission",
    "SnowflakeSchema",
    "SnowflakeSchemaSummary",
    "SnowflakeTable",
    "SnowflakeTableSummary",
    "SortBy",
    "SortByTimeCreated",
    "SortByWithStatus",
    "SortOrder",
    "SpanDetails",
    "SpanStatus",
    "SparkCluster",
    "SparkRuntimeConfig",
    "SparseCheckoutDetails",
    "SparseCheckoutMode",
    "SqlServerOnAzureSchema",
    "SqlServerOnAzureSchemaSummary",
    "SqlServerOnAzureTable",
    "SqlServerOnAzureTableSummary",
    "SqlTool",
    "SqlToolConfiguration",
    "SqlToolQueryType",
    "StandardSchema",
    "StandardSchemaSummary",
    "StandardTable",
    "StandardTableSummary",
    "StartClusterDetails",
    "State",
    "StopClusterDetails",
    "StoredContentFormat",
    "SubscriptionDetails",
    "SummarizeMetricsDataDetails",
    "SummarizeMetricsResponse",
    "SyncBundleDetails",
    "Table",
    "TableCollection",
    "TableEntityType",
    "TableFieldDetails",
    "TableGranteePermission",
    "TableLifecycleState",
    "TablePermission",
    "TablePermissionCollection",
    "TablePermissionSummary",
    "TableProperty",
    "TableSummary",
    "TableType",
    "Task",
    "TaskRun",
    "TaskRunCollection",
    "TaskRunIf",
    "TaskRunOutput",
    "TaskRunOutputFormat",
    "TaskRunRetry",
    "TaskRunRetryCollection",
    "TaskRunRetrySummary",
    "TaskRunSummary",
    "TaskSource",
    "TaskType",
    "ThirdPartyLlmConfig",
    "ThirdPartyLlmProvider",
    "Tool",
    "ToolType",
    "TraceDetails",
    "TraceEvent",
    "TransitionModelVersionStageDetails",
    "TransitionModelVersionStageResponseDetails",
    "TxtFileDefinition",
    "UninstallClusterLibraryDetails",
    "UpdateAgentDeploymentDetails",
    "UpdateAgentDeploymentMetadataDetails",
    "UpdateAgentDetails",
    "UpdateAiComputeDetails",
    "UpdateCatalogDetails",
    "UpdateClusterDetails",
    "UpdateConnectionDetails",
    "UpdateContentDetails",
    "UpdateDataLakeCredentialDetails",
    "UpdateDirDetails",
    "UpdateExperimentDetails",
    "UpdateExperimentResponseDetails",
    "UpdateExperimentRunDetails",
    "UpdateExperimentRunResponseDetails",
    "UpdateExperimentRunTagsDetails",
    "UpdateExperimentRunTagsResponseDetails",
    "UpdateExperimentTagsDetails",
    "UpdateExperimentTagsResponseDetails",
    "UpdateGitRepositoryDetails",
    "UpdateJobDetails",
    "UpdateModelDeploymentDetails",
    "UpdateModelDeploymentTagsDetails",
    "UpdateModelDeploymentTagsResponseDetails",
    "UpdateModelVersionDetails",
    "UpdateModelVersionResponseDetails",
    "UpdateModelVersionTagsDetails",
    "UpdateModelVersionTagsResponseDetails",
    "UpdatePrivateNetworkProfileDetails",
    "UpdateRecipientDetails",
    "UpdateRegisteredModelDetails",
    "UpdateRegisteredModelResponseDetails",
    "UpdateRegisteredModelTagsDetails",
    "UpdateRegisteredModelTagsResponseDetails",
    "UpdateRoleDetails",
    "UpdateSchemaDetails",
    "UpdateShareDetails",
    "UpdateSparkClusterDetails",
    "UpdateTableDetails",
    "UpdateTableFieldDetails",
    "UpdateUserSettingDetails",
    "UpdateViewDetails",
    "UpdateVolumeDetails",
    "UpdateWorkspaceAsyncOperationStatusDetails",
    "UpdateWorkspaceDetails",
    "UploadAndExtractZipDetails",
    "UploadAndExtractZipResult",
    "UploadFileAction",
    "UploadFileWithParDetails",
    "UploadFileWithParResult",
    "UploadZipAction",
    "UserSetting",
    "UserSettingCollection",
    "UserSettingSummary",
    "UserSettingType",
    "ValidateAgentResponse",
    "ValidationError",
    "VaultReferenceCredentialDetails",
    "View",
    "ViewCollection",
    "ViewFieldDetails",
    "ViewPermission",
    "ViewPermissionCollection",
    "ViewPermissionSummary",
    "ViewProperty",
    "ViewSummary",
    "ViewUpdateDetails",
    "ViewUpdateMode",
    "Volume",
    "VolumeCollection",
    "VolumeFileClusterLibrarySummary",
    "VolumeFileCollection",
    "VolumeFileSummary",
    "VolumeFileType",
    "VolumeGranteePermission",
    "VolumeLifecycleState",
    "VolumePermission",
    "VolumePermissionCollection",
    "VolumePermissionSummary",
    "VolumeSummary",
    "VolumeType",
    "WordFiltersPolicy",
    "WorkerConfig",
    "Workspace",
    "WorkspaceCollection",
    "WorkspaceFileClusterLibrarySummary",
    "WorkspaceLifecycleState",
    "WorkspaceNetworkConfigurationDetails",
    "WorkspaceObjectCollection",
    "WorkspaceObjectDetails",
    "WorkspaceObjectPermissionCollection",
    "WorkspaceObjectPermissionSummary",
    "WorkspaceObjectSummary",
    "WorkspaceObjectType",
    "WorkspacePermission",
    "WorkspacePermissionCollection",
    "WorkspacePermissionSortBy",
    "WorkspacePermissionSummary",
    "WorkspaceSummary",
    "WorkspaceType",
    "ZipAndDownloadFolderDetails",
    "ZipAndDownloadFolderResult",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
