/** The application as people use it: a real window, real files. */
package org.assay.ide;
