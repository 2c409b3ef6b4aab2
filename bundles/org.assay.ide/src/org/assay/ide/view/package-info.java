/** Views: each shows one record of the project that is looked at, and leads to the places in the text. */
package org.assay.ide.view;
