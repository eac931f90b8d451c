/** What the application server lends to the domain: its pool, its threads, its health address. */
package org.parley.web.server;
