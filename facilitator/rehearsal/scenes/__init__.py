"""What happens in each phase, as lists of moments: one module for each part of the evening."""
