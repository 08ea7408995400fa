from ..enums import OpenEnum


class AgentDiagramNodeType(OpenEnum):
    """Values of agent diagram node type."""

    START_NODE = "START_NODE"
    GUARDRAILS = "GUARDRAILS"
    AGENT = "AGENT"
    SUPERVISOR_AGENT = "SUPERVISOR_AGENT"
    SQL_TOOL = "SQL_TOOL"
    PROMPT_TOOL = "PROMPT_TOOL"
    RAG_TOOL = "RAG_TOOL"
    MCP_TOOL = "MCP_TOOL"
    HTTP_TOOL = "HTTP_TOOL"
    CUSTOM_TOOL = "CUSTOM_TOOL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
