/** Awarding badges from the command line. */
package org.parley.ops.badge;
