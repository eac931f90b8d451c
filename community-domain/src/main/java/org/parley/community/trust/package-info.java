/** How far the community trusts its members, by what they do in it, and what trust lets them do. */
package org.parley.community.trust;
