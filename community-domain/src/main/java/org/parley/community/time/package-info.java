/** Time: the one clock that everything reads, and how instants are stored. */
package org.parley.community.time;
