/** The application: how it starts, its window and its perspective. */
package org.assay.ide.application;
