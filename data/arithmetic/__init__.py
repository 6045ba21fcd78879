"""Numbers in, numbers out: periods, counts, rates, intervals, measures of spread."""
