"""`make generate`: from openapi.yaml, generator-config.yml and overrides/ to generated/, as one pure function."""
