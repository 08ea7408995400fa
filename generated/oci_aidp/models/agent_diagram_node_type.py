from ..enums import OpenEnum


class AgentDiagramNodeType(OpenEnum):
    """The schema AgentDiagramNodeType."""

    START_NODE = "START_NODE"
    """Where requests enter the agent."""
    GUARDRAILS = "GUARDRAILS"
    """Checks input against safety policies."""
    AGENT = "AGENT"
    """An LLM with instructions and tools."""
    SUPERVISOR_AGENT = "SUPERVISOR_AGENT"
    """An agent that distributes work to other agents."""
    SQL_TOOL = "SQL_TOOL"
    """Runs a SQL statement."""
    PROMPT_TOOL = "PROMPT_TOOL"
    """Sends a prompt template to an LLM."""
    RAG_TOOL = "RAG_TOOL"
    """Retrieves text from a knowledge base."""
    MCP_TOOL = "MCP_TOOL"
    """Calls tools of a remote MCP server."""
    HTTP_TOOL = "HTTP_TOOL"
    """Calls an HTTPS REST endpoint."""
    CUSTOM_TOOL = "CUSTOM_TOOL"
    """Runs uploaded Python code."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
