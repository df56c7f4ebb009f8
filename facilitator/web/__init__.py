"""Pages, posts and downloads: a thin door on the hall, one module per reader."""

from flask import Blueprint

from facilitator.web import consent, house, organiser, phone, preflight, staff
from facilitator.web.site import Site, install


def readers() -> tuple[Blueprint, ...]:
    """The pages of each reader."""
    return house.pages, staff.pages, preflight.pages, organiser.pages, consent.pages, phone.pages


__all__ = ["Site", "install", "readers"]
