"""`make lint`: descriptions of openapi.yaml say something, in our own words, and do not become fewer."""
