/** Which of the engines serves. */
package org.parley.search.engine;
