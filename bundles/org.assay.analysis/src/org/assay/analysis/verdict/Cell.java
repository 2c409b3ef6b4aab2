package org.assay.analysis.verdict;

import java.util.List;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;

/**
 * One cell of a use: one information set, one service, one context.
 *
 * @param information null if the use leaves it open
 * @param service the service
 * @param context null if the use leaves it open
 * @param functions functions that are asked for; empty if they are open
 * @param aspects aspects that are asked for; empty if they are open
 */
record Cell(InformationSet information, ServiceInstance service, UseContext context, List<Term> functions, List<Aspect> aspects) {
}
