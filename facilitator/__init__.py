"""Facilitator: a live server for workshops and client arenas in Dutch youth care and public service."""
