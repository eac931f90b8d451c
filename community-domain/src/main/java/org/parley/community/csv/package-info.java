/** Tables that people take along and open in a spreadsheet. */
package org.parley.community.csv;
