/** The arithmetic of expertise: nothing here knows of a database, a clock or a community. */
package org.parley.community.expertise.score;
