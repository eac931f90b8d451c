/** The command {@code doctor}: what is well, what is not, and how to mend it. */
package org.parley.ops.doctor;
