/** Settings of the user. */
package org.assay.ide.preference;
