from ..enums import OpenEnum


class TaskType(OpenEnum):
    """Values of task type."""

    NOTEBOOK_TASK = "NOTEBOOK_TASK"
    PYTHON_TASK = "PYTHON_TASK"
    SPARK_SUBMIT_TASK = "SPARK_SUBMIT_TASK"
    IF_ELSE_TASK = "IF_ELSE_TASK"
    JOB_TASK = "JOB_TASK"
    JAR_TASK = "JAR_TASK"
    AGENT_TASK = "AGENT_TASK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
