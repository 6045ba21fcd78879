"""What the figures say: trends, comparisons, verdicts."""
