/** Looking after the ledger of reputation from the command line. */
package org.parley.ops.reputation;
