/** Use cases: what people and tools can do with a project. Results are records; nothing here prints or decides on exit codes. */
package org.assay.core;
