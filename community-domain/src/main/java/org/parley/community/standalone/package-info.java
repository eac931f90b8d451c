/**
 * The community without an application server: the same beans, services and transactions on CDI SE
 * and EclipseLink, for the command line and for database tests. Inside the server none of this is
 * enabled.
 */
package org.parley.community.standalone;
