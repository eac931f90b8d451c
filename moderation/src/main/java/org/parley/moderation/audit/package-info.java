/** Whether the log is still what was written: each entry is chained to the one before. */
package org.parley.moderation.audit;
