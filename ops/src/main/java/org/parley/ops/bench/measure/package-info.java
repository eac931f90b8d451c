/** The processor time of a request, of all processes of a running community, by wrk. */
package org.parley.ops.bench.measure;
