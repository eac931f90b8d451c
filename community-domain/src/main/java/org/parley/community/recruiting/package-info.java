/** Customers whom the contact centre would like to win, and how far it has come with them. */
package org.parley.community.recruiting;
