/** What tells members of what concerns them: inbox, mail at once, digest. */
package org.parley.community.notification;
