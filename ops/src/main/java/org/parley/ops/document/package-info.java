/** Documents from the command line: the replay of a real editing trace over the real protocol. */
package org.parley.ops.document;
