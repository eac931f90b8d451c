/** What members follow, and the threads of which they want to hear nothing more. */
package org.parley.community.follow;
