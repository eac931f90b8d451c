/** What holds for every request: who makes it, how much it asks for, and that it is done once. */
package org.parley.web.api.request;
