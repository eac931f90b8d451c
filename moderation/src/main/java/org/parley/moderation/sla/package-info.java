/** Service levels: how soon somebody is to answer and to be done, in business time. */
package org.parley.moderation.sla;
