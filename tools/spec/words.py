"""Split names into words, and put words the way people write them."""

from __future__ import annotations

import re

# How words are written that are not plain lower case.
SPELLING = {
    **{
        word: word.upper()
        for word in [
            "a2a",
            "adw",
            "ai",
            "aicp",
            "alh",
            "api",
            "atp",
            "cli",
            "cpu",
            "csv",
            "dns",
            "eol",
            "fqdn",
            "gb",
            "gpu",
            "html",
            "http",
            "iam",
            "id",
            "idp",
            "io",
            "ip",
            "jdbc",
            "json",
            "jwks",
            "llm",
            "mb",
            "mcp",
            "nl",
            "nsg",
            "oac",
            "oci",
            "ocid",
            "orc",
            "par",
            "pdf",
            "pii",
            "pip",
            "rag",
            "sdk",
            "sha256",
            "sql",
            "txt",
            "uri",
            "url",
            "uuid",
            "vcn",
            "yaml",
        ]
    },
    **{word + "s": word.upper() + "s" for word in ["api", "cpu", "gpu", "id", "ip", "llm", "nsg", "par", "uri", "url"]},
    "airflow": "Airflow",
    "azure": "Azure",
    "bigquery": "BigQuery",
    "db2": "Db2",
    "etag": "ETag",
    "exadata": "Exadata",
    "gbs": "GB",
    "git": "Git",
    "google": "Google",
    "jvm": "JVM",
    "kafka": "Kafka",
    "maven": "Maven",
    "mlops": "MLOps",
    "mysql": "MySQL",
    "oauth": "OAuth",
    "ocpu": "OCPU",
    "ocpus": "OCPUs",
    "oracle": "Oracle",
    "param": "parameter",
    "params": "parameters",
    "pypi": "PyPI",
    "python": "Python",
    "quartz": "Quartz",
    "snowflake": "Snowflake",
    "spark": "Spark",
    "sqlserver": "SQL Server",
    "std": "standard",
    "temp": "temporary",
    "auth": "authentication",
    "config": "configuration",
    "guid": "GUID",
    "spec": "specification",
    "ref": "reference",
    "configs": "configurations",
    "dir": "directory",
    "env": "environment",
    "dest": "destination",
    "src": "source",
    "max": "maximum",
    "min": "minimum",
    "num": "number of",
    "info": "information",
}
# Parts of names that the usual rules would split wrongly.
_WHOLE = {
    "MLOps": "Mlops",
    "OAuth": "Oauth",
    "oAuth": "Oauth",
    "eTag": "Etag",
    "isOverWrite": "isOverwrite",
    "NlToSql": "NlToSql",
    "Bigquery": "Bigquery",
    "MemoryInGBs": "MemoryInGbs",
    "memoryInGBs": "memoryInGbs",
    "lifeCycle": "lifecycle",
    "LifeCycle": "Lifecycle",
}
_PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*[a-z]*(?=[A-Z_\W]|$)|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
# Plural in form or without a plural: no article stands before them.
_MASS = frozenset(["access", "content", "data", "details", "history", "information", "metadata", "output"])
_SINGULAR_S = frozenset({"access", "address", "alias", "axis", "class", "process", "status", "bus", "analysis", "dns"})
_IRREGULAR = {
    "histories": "history",
    "libraries": "library",
    "aliases": "alias",
    "statuses": "status",
    "indices": "index",
}


def split(name: str) -> list[str]:
    """Splits a name in camel, snake or kebab case into lower-case words: `timeCreated` -> `["time", "created"]`."""
    for whole, plain in _WHOLE.items():
        name = name.replace(whole, plain)
    return [part.lower() for part in _PARTS.findall(name)]


def phrase(words: list[str]) -> str:
    """Words as they stand in a sentence: `["mcp", "tool"]` -> `MCP tool`."""
    return " ".join(SPELLING.get(word, word) for word in words)


def sentence(text: str) -> str:
    """A text with a capital and a full stop."""
    return text[:1].upper() + text[1:] + "."


def pascal(words: list[str]) -> str:
    """Words as the name of a class: `["job", "run"]` -> `JobRun`."""
    return "".join(word[:1].upper() + word[1:] for word in words)


def is_plural(word: str) -> bool:
    """Whether a noun is a plural."""
    return word.endswith("s") and not word.endswith("ss") and word not in _SINGULAR_S


def singular(word: str) -> str:
    """The singular of a noun."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "ches", "shes", "xes")) else word[:-1]


def with_article(words: list[str]) -> str:
    """A noun with "a" or "an" where it takes one: `an agent`, `job runs`, `metadata`."""
    if not words or is_plural(words[-1]) or words[-1] in _MASS:
        return phrase(words)
    text = phrase(words)
    return f"{'an' if _starts_with_vowel_sound(text) else 'a'} {text}"


def _starts_with_vowel_sound(text: str) -> bool:
    first = text.split()[0]
    if first.isupper() and first not in ("PAR", "JAR", "ZIP", "RAG", "DNS"):
        return first[0] in "AEFHILMNORSX"
    if first.lower().startswith(("uni", "use", "uri", "url", "uti", "one")):
        return False
    return first[0].lower() in "aeiou"


def article(name: str) -> str:
    """The article before a name: "an" before `Agent`, "a" before `Task`."""
    return "an" if name[:1] in "AEIO" else "a"


def third_person(verb: str) -> str:
    """`copy` -> `copies`, `fetch` -> `fetches`, `get` -> `gets`."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
