/** The words of the user interface. */
package org.assay.ide;
