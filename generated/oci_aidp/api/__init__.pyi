from . import (
    agent as agent,
    async_operations as async_operations,
    audit as audit,
    bundle as bundle,
    catalog as catalog,
    cluster as cluster,
    credentials as credentials,
    data_lineage as data_lineage,
    delta_share as delta_share,
    git as git,
    ml_ops as ml_ops,
    notebook as notebook,
    private_network_profile as private_network_profile,
    role as role,
    schema as schema,
    user_setting as user_setting,
    volume as volume,
    workflow as workflow,
    workspace as workspace,
    workspace_object as workspace_object,
)

API_VERSION: str
ENDPOINT: str
