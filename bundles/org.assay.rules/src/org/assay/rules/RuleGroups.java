package org.assay.rules;

import java.util.List;

/** All groups of rules of the product. */
public final class RuleGroups {

	/** The groups, in the order of the codes that they begin with. */
	public static final List<RuleGroup.Factory> ALL = List.of(
			LevelRules::new, InformationRules::new, ClassificationCoverageRules::new, ScaleRules::new,
			ClassificationMergeRules::new, ClassificationTraceRules::new, UsageRules::new, PositionRules::new,
			SensitiveWordRules::new, RequirementScopeRules::new, VerdictRequirementRules::new, RequirementListRules::new,
			CatalogueRules::new, ControllerRules::new, PersonalDataRules::new, ProcessorRules::new, RiskScaleRules::new,
			RiskIdentityRules::new, RiskOrderRules::new, RiskDecisionRules::new, RiskModelRules::new, ActionRules::new,
			RiskCauseRules::new, ReassessmentRules::new, ReportRules::new, FigureRules::new, VerdictScopeRules::new, ParticipationRules::new,
			PersonalDetailRules::new, MappingRules::new, TransferRules::new, LawRules::new, LawChangeRules::new,
			SecrecyRules::new, LoginRules::new, VerdictBoundsRules::new, ConditionRules::new, VerdictDecisionRules::new,
			VerdictConflictRules::new, StaleVerdictRules::new, AnswerRules::new, LaterEventRules::new, FollowUpRules::new,
			DocumentPathRules::new, DocumentFileRules::new,
			QuotationRules::new, EvidenceRules::new, OwnRuleChecks::new,
			ExpressionRules::new, LifecycleRules::new);

	private RuleGroups() {
	}
}
