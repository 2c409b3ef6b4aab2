package org.assay.dsl.direct;

import java.util.List;
import org.assay.model.AssayFile;

/**
 * What was read of a text.
 *
 * @param root the file with all its elements, which refer to nothing yet
 * @param links what they refer to, in the order of the text
 * @param stretches where they are written
 */
public record DirectFile(AssayFile root, List<NamedLink> links, Stretches stretches) {
}
