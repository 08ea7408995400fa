from ..enums import OpenEnum


class ToolType(OpenEnum):
    RAG = "RAG"
    """Retrieves text from a knowledge base."""
    SQL = "SQL"
    """Runs a given SQL statement."""
    PROMPT = "PROMPT"
    """Sends a prompt template to an LLM."""
    NL2SQL = "NL2SQL"
    """Turns a question into SQL."""
    MCP = "MCP"
    """Calls tools of a remote MCP server."""
    CUSTOM = "CUSTOM"
    """Runs uploaded Python code."""
    HTTP = "HTTP"
    """Calls an HTTPS REST endpoint."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
