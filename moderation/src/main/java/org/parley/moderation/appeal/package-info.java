/** Appeals: authors ask once that somebody looks again at a post that was taken out of sight. */
package org.parley.moderation.appeal;
