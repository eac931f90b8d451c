/**
 * Plain pages made cheaply: the two tags that they are full of, and trees of components that serve
 * one request after the other.
 */
package org.parley.web.facelet;
