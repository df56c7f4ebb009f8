"""Simulated people, all through the front door: the same pages and the same socket as everyone uses.

They know the wire and nothing else of the house. What they say is invented and marked so.
"""
