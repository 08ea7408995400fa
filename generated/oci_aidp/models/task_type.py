from ..enums import OpenEnum


class TaskType(OpenEnum):
    NOTEBOOK_TASK = "NOTEBOOK_TASK"
    PYTHON_TASK = "PYTHON_TASK"
    SPARK_SUBMIT_TASK = "SPARK_SUBMIT_TASK"
    IF_ELSE_TASK = "IF_ELSE_TASK"
    """Branches on a condition."""
    JOB_TASK = "JOB_TASK"
    """Runs another job as one task."""
    JAR_TASK = "JAR_TASK"
    """Runs Scala or Java code."""
    AGENT_TASK = "AGENT_TASK"
    """Sends a prompt to a deployed agent."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
