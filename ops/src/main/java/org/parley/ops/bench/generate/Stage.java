package org.parley.ops.bench.generate;

/** What everything that happens in an invented community happens with. */
record Stage(Order order, Tables tables, Crowd crowd, Scenery scenery, Dice dice) {}
