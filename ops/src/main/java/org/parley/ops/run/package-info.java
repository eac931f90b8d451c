/** The command {@code run}: PostgreSQL, migrations, first start, web server, in this order. */
package org.parley.ops.run;
