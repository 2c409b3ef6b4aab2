package org.assay.core.rows;

import java.util.List;
import org.assay.analysis.Containers;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.core.check.CheckedProject;
import org.assay.model.Actor;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/** Service instances. */
final class ServiceRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(ServiceInstance.class), service -> row(service, project));
	}

	private static Row row(ServiceInstance service, CheckedProject project) {
		Actor operator = service.getOperator();
		List<Verdict> verdicts = project.corpus().all(Verdict.class).stream().filter(verdict -> verdict.getService() == service).toList();
		return Row.of(service).put("edition", Names.qualified(service.getEdition())).put("operator", Names.qualified(operator))
				.put("operatorCountry", operator == null ? null : country(operator))
				.put("parentCountry", operator instanceof Party party ? party.getParentCountry() : null)
				.put("levels", LevelFields.of(project.analysis().classification(service))).put("handles", Names.qualified(service.getHandles()))
				.put("functions", Row.each(service.getFunctions(), ServiceRows::function))
				.put("chain", Row.each(project.analysis().chains(service), ServiceRows::chain)).put("verdicts", Names.qualified(verdicts))
				.put("deployment", service.getDeployment()).put("status", service.getStatus()).put("laws", Names.qualified(service.getLaws()));
	}

	private static String country(Actor actor) {
		return actor instanceof Party party ? party.getCountry()
				: Containers.nearest(actor, Organisation.class).map(Organisation::getCountry).orElse(null);
	}

	private static Row function(ServiceFunction function) {
		return Row.empty().put("name", Names.word(function.getKind())).put("state", function.getState()).put("since", function.getSince());
	}

	private static Row chain(ChainView chain) {
		return Row.empty().put("state", chain.state()).put("source", Names.qualified(chain.chain().getSource()))
				.put("links", Row.each(chain.links(), ServiceRows::link));
	}

	private static Row link(LinkView link) {
		return Row.empty().put("actor", Names.qualified(link.actor().orElse(null))).put("role", link.link().getRole())
				.put("of", Names.qualified(link.upstream().orElse(null))).put("agreement", Names.qualified(link.agreement().orElse(null)))
				.put("authorised", link.link().isAuthorised());
	}
}
