//! Corrections of mistakes in AWS's own data: one function a mistake.
//!
//! The files under `spec/` hold what AWS says, mistakes included. A fixup fails once its mistake is gone, so that it is
//! deleted then and does not linger.

use crate::check::{self, Known};
use crate::error::{Errors, SpecError};
use crate::spec::{Action, Service, Spec};

/// A correction of one mistake.
#[derive(Clone, Copy, Debug)]
pub struct Fixup {
    /// The name of the function, by which messages and documents know it.
    pub name: &'static str,
    /// The prefix of the service whose catalog it corrects.
    pub service: &'static str,
    correct: fn(&mut Service) -> Result<(), String>,
}

/// Every fixup, by service and name.
pub const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "create_dataset_group_passes_a_role",
        service: "personalize",
        correct: create_dataset_group_passes_a_role,
    },
    Fixup {
        name: "update_metric_attribution_passes_a_role",
        service: "personalize",
        correct: update_metric_attribution_passes_a_role,
    },
    Fixup {
        name: "get_bucket_object_lock_configuration_names_a_key_once",
        service: "s3",
        correct: get_bucket_object_lock_configuration_names_a_key_once,
    },
    Fixup { name: "object_tag_keys_take_a_variable", service: "s3", correct: object_tag_keys_take_a_variable },
    Fixup { name: "object_tag_keys_take_a_variable", service: "s3-outposts", correct: object_tag_keys_take_a_variable },
    Fixup { name: "cognito_amr_is_multivalued", service: "sts", correct: cognito_amr_is_multivalued },
];

/// Corrects AWS's mistakes, those of services that are not in the spec left aside, and checks the result.
///
/// # Errors
///
/// The fixups that no longer apply, and mistakes of the data that no fixup corrects yet.
pub fn apply(spec: &mut Spec) -> Result<(), Vec<SpecError>> {
    let mut errors = Vec::new();
    for fixup in FIXUPS {
        let Some(service) = spec.services.iter_mut().find(|service| service.prefix == fixup.service) else {
            continue;
        };
        if let Err(problem) = (fixup.correct)(service) {
            errors.push(SpecError {
                file: "codegen/src/fixups.rs".to_owned(),
                path: fixup.name.to_owned(),
                message: problem,
                help: Some("there is nothing left to correct: delete the fixup".to_owned()),
            });
        }
    }

    let services: Vec<&Service> = spec.services.iter().collect();
    let known = Known::new(&services, Some(&spec.global));
    for service in services {
        let file = format!("spec/{}.json", service.prefix);
        let mut mistakes = Errors::new(&file);
        check::service(service, &known, &mut mistakes);
        errors.append(&mut mistakes.into_list());
        let mut mistakes = Errors::new(&file);
        check::corrected(service, &mut mistakes);
        errors.extend(mistakes.into_list().into_iter().map(|error| SpecError {
            help: Some("AWS's data is wrong here: correct it with a fixup".to_owned()),
            ..error
        }));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// `CreateDatasetGroup` passes a role, but has no dependent action.
///
/// The column of dependent actions, last seen on 2026-06-14, names `iam:PassRole` for six actions. The operations table
/// of the page list_personalize (2026) names it for eight operations, this one among them, and the API model has a
/// `roleArn` in its input, for groups with a key of their own.
fn create_dataset_group_passes_a_role(service: &mut Service) -> Result<(), String> {
    add_pass_role(service, "CreateDatasetGroup")
}

/// `UpdateMetricAttribution` passes a role, but has no dependent action.
///
/// As with `CreateDatasetGroup`: the operations table names `iam:PassRole`, and the API model has a
/// `metricsOutputConfig.roleArn` in its input.
fn update_metric_attribution_passes_a_role(service: &mut Service) -> Result<(), String> {
    add_pass_role(service, "UpdateMetricAttribution")
}

/// `GetBucketObjectLockConfiguration` names `s3:signatureversion` twice.
///
/// The catalog of 2026-09-26 has it so, for this action alone.
fn get_bucket_object_lock_configuration_names_a_key_once(service: &mut Service) -> Result<(), String> {
    let keys = &mut action(service, "GetBucketObjectLockConfiguration")?.condition_keys;
    let count = keys.len();
    keys.dedup();
    if keys.len() == count {
        return Err("`GetBucketObjectLockConfiguration` names no condition key twice any more".to_owned());
    }
    Ok(())
}

/// The keys for the tags of an object write their variable as `<key>`, not as `${TagKey}`.
///
/// All other keys for tags have `${TagKey}`, those for the tags of buckets and access points included. The user guide of
/// Amazon S3 shows with its examples (page "Tagging and access control policies") that the last part stands for the tag's
/// key: `s3:ExistingObjectTag/environment`.
fn object_tag_keys_take_a_variable(service: &mut Service) -> Result<(), String> {
    let renames = ["ExistingObjectTag", "RequestObjectTag"].map(|name| {
        let prefix = &service.prefix;
        (format!("{prefix}:{name}/<key>"), format!("{prefix}:{name}/${{TagKey}}"))
    });
    for (old, _) in &renames {
        if !service.condition_keys.iter().any(|key| key.name == *old) {
            return Err(format!("the condition key `{old}` is gone"));
        }
    }
    let rename = |name: &mut String| {
        if let Some((_, new)) = renames.iter().find(|(old, _)| old == name) {
            new.clone_into(name);
        }
    };
    let rename_all = |names: &mut Vec<String>| {
        names.iter_mut().for_each(rename);
        names.sort();
    };
    service.condition_keys.iter_mut().for_each(|key| rename(&mut key.name));
    service.condition_keys.sort_by(|a, b| a.name.cmp(&b.name));
    for resource_type in &mut service.resource_types {
        rename_all(&mut resource_type.condition_keys);
    }
    for action in &mut service.actions {
        rename_all(&mut action.condition_keys);
        for resource in &mut action.resources {
            rename_all(&mut resource.condition_keys);
        }
    }
    Ok(())
}

/// `cognito-identity.amazonaws.com:amr` is given as a key with one value.
///
/// The IAM User Guide (page "IAM and AWS STS condition context keys") calls it multivalued and has it tested with set
/// operators: an authenticated user's key holds `authenticated` and the name of the login provider.
fn cognito_amr_is_multivalued(service: &mut Service) -> Result<(), String> {
    let name = "cognito-identity.amazonaws.com:amr";
    let key = service
        .condition_keys
        .iter_mut()
        .find(|key| key.name == name)
        .ok_or_else(|| format!("the condition key `{name}` is gone"))?;
    if key.multivalued {
        return Err(format!("the condition key `{name}` is multivalued already"));
    }
    key.multivalued = true;
    Ok(())
}

fn action<'a>(service: &'a mut Service, name: &str) -> Result<&'a mut Action, String> {
    let mut actions = service.actions.iter_mut();
    actions.find(|action| action.name == name).ok_or_else(|| format!("the action `{name}` is gone"))
}

/// Makes `iam:PassRole` a dependent action, as the operation of the same name has it.
fn add_pass_role(service: &mut Service, name: &str) -> Result<(), String> {
    let pass_role = service
        .operations
        .iter()
        .filter(|operation| operation.name == name)
        .flat_map(|operation| &operation.actions)
        .find(|action| action.action == "iam:PassRole")
        .cloned()
        .ok_or_else(|| format!("the operation `{name}` does not need `iam:PassRole` any more"))?;
    let known = action(service, name)?.dependent_actions.as_mut();
    let dependent = known.ok_or_else(|| format!("what `{name}` needs in addition is not known"))?;
    if dependent.iter().any(|action| action.action == pass_role.action) {
        return Err(format!("`{name}` has `iam:PassRole` among its dependent actions already"));
    }
    dependent.push(pass_role);
    dependent.sort_by(|a, b| a.action.cmp(&b.action));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::real_spec;

    fn service<'a>(spec: &'a Spec, prefix: &str) -> &'a Service {
        spec.services.iter().find(|service| service.prefix == prefix).unwrap()
    }

    fn messages(spec: &mut Spec) -> Vec<String> {
        apply(spec).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn eight_actions_of_personalize_pass_a_role() {
        let mut spec = real_spec();
        apply(&mut spec).unwrap();
        let mut passing = Vec::new();
        for action in &service(&spec, "personalize").actions {
            for dependent in action.dependent_actions.iter().flatten() {
                assert_eq!(dependent.action, "iam:PassRole");
                assert_eq!(
                    dependent.context,
                    [("iam:PassedToService".to_owned(), vec!["personalize.amazonaws.com".to_owned()])]
                );
                passing.push(action.name.as_str());
            }
        }
        assert_eq!(
            passing,
            [
                "CreateBatchInferenceJob",
                "CreateBatchSegmentJob",
                "CreateDataDeletionJob",
                "CreateDatasetExportJob",
                "CreateDatasetGroup",
                "CreateDatasetImportJob",
                "CreateMetricAttribution",
                "UpdateMetricAttribution",
            ]
        );
    }

    #[test]
    fn object_tag_keys_are_renamed_everywhere() {
        let mut spec = real_spec();
        let uses = |spec: &Spec, key: &str| {
            let actions = &service(spec, "s3").actions;
            actions.iter().filter(|action| action.condition_keys.iter().any(|k| k == key)).count()
        };
        assert_eq!(uses(&spec, "s3:ExistingObjectTag/<key>"), 23);
        assert_eq!(uses(&spec, "s3:RequestObjectTag/<key>"), 4);
        apply(&mut spec).unwrap();
        assert_eq!(uses(&spec, "s3:ExistingObjectTag/${TagKey}"), 23);
        assert_eq!(uses(&spec, "s3:RequestObjectTag/${TagKey}"), 4);
        let text = crate::write::write_service(service(&spec, "s3"));
        assert!(!text.contains('<'), "a key with `<` is left");
    }

    #[test]
    fn small_mistakes_are_corrected() {
        let mut spec = real_spec();
        apply(&mut spec).unwrap();
        let action = service(&spec, "s3").actions.iter().find(|a| a.name == "GetBucketObjectLockConfiguration");
        assert_eq!(
            action.unwrap().condition_keys,
            ["s3:ResourceAccount", "s3:TlsVersion", "s3:authType", "s3:signatureAge", "s3:signatureversion"]
        );
        let keys = &service(&spec, "sts").condition_keys;
        let amr = keys.iter().find(|key| key.name == "cognito-identity.amazonaws.com:amr").unwrap();
        assert!(amr.multivalued);
    }

    #[test]
    fn fixup_fails_once_the_mistake_is_gone() {
        let mut spec = real_spec();
        apply(&mut spec).unwrap();
        let corrected = spec.clone();
        let expected = [
            "create_dataset_group_passes_a_role: \
             `CreateDatasetGroup` has `iam:PassRole` among its dependent actions already",
            "update_metric_attribution_passes_a_role: \
             `UpdateMetricAttribution` has `iam:PassRole` among its dependent actions already",
            "get_bucket_object_lock_configuration_names_a_key_once: \
             `GetBucketObjectLockConfiguration` names no condition key twice any more",
            "object_tag_keys_take_a_variable: the condition key `s3:ExistingObjectTag/<key>` is gone",
            "cognito_amr_is_multivalued: \
             the condition key `cognito-identity.amazonaws.com:amr` is multivalued already",
        ]
        .map(|message| {
            format!("codegen/src/fixups.rs: {message}\nhelp: there is nothing left to correct: delete the fixup")
        });
        assert_eq!(messages(&mut spec), expected);
        assert_eq!(spec, corrected, "a fixup that fails changes nothing");
    }

    #[test]
    fn fixup_fails_once_what_it_corrects_is_gone() {
        let mut spec = real_spec();
        for service in &mut spec.services {
            service.operations.retain(|operation| operation.name != "CreateDatasetGroup");
            service.gaps.clear();
            service.actions.retain(|action| {
                !["UpdateMetricAttribution", "GetBucketObjectLockConfiguration"].contains(&action.name.as_str())
            });
            service.operations.iter_mut().for_each(|operation| {
                operation.actions.retain(|action| {
                    let (_, name) = action.action.split_once(':').unwrap();
                    !["UpdateMetricAttribution", "GetBucketObjectLockConfiguration"].contains(&name)
                });
            });
            service.condition_keys.retain(|key| !key.name.ends_with(":amr"));
            service.actions.iter_mut().for_each(|a| a.condition_keys.retain(|key| !key.ends_with(":amr")));
        }
        let found: Vec<String> = apply(&mut spec).unwrap_err().into_iter().map(|error| error.message).collect();
        assert_eq!(
            found,
            [
                "the operation `CreateDatasetGroup` does not need `iam:PassRole` any more",
                "the action `UpdateMetricAttribution` is gone",
                "the action `GetBucketObjectLockConfiguration` is gone",
                "the condition key `cognito-identity.amazonaws.com:amr` is gone",
            ]
        );
    }

    #[test]
    fn fixups_of_absent_services_are_skipped() {
        assert_eq!(apply(&mut Spec::default()), Ok(()));
    }

    #[test]
    fn mistake_without_fixup_is_reported() {
        let mut spec = real_spec();
        let logs = spec.services.iter_mut().find(|service| service.prefix == "logs").unwrap();
        logs.condition_keys.last_mut().unwrap().name = "logs:x/<key>".to_owned();
        for action in &mut logs.actions {
            action.condition_keys.retain(|key| key != "logs:data_source_type");
        }
        let twice = || vec!["aws:TagKeys".to_owned(), "aws:TagKeys".to_owned()];
        let first = logs.actions.first_mut().unwrap();
        first.condition_keys = twice();
        first.resources.first_mut().unwrap().condition_keys = twice();
        logs.resource_types.first_mut().unwrap().condition_keys = twice();
        assert_eq!(
            messages(&mut spec),
            [
                "spec/logs.json: condition_keys[6] (logs:x/<key>).name: \
                 the condition key `logs:x/<key>` marks its variable as `<...>` and not as `${...}`\n\
                 help: AWS's data is wrong here: correct it with a fixup",
                "spec/logs.json: resource_types[0] (anomaly-detector).condition_keys[1]: \
                 duplicate condition key `aws:TagKeys`: \
                 it stands at resource_types[0] (anomaly-detector).condition_keys[0] already\n\
                 help: AWS's data is wrong here: correct it with a fixup",
                "spec/logs.json: actions[0] (AssociateKmsKey).condition_keys[1]: \
                 duplicate condition key `aws:TagKeys`: \
                 it stands at actions[0] (AssociateKmsKey).condition_keys[0] already\n\
                 help: AWS's data is wrong here: correct it with a fixup",
                "spec/logs.json: actions[0] (AssociateKmsKey).resources[0].condition_keys[1]: \
                 duplicate condition key `aws:TagKeys`: \
                 it stands at actions[0] (AssociateKmsKey).resources[0].condition_keys[0] already\n\
                 help: AWS's data is wrong here: correct it with a fixup",
            ]
        );
    }

    #[test]
    fn fixups_are_listed_by_the_names_of_their_functions() {
        let source = include_str!("fixups.rs");
        let provenance = crate::read::tests::spec_text("PROVENANCE.md");
        let mut names = Vec::new();
        for fixup in FIXUPS {
            assert!(source.contains(&format!("\nfn {}(service: &mut Service)", fixup.name)), "{}", fixup.name);
            assert!(provenance.contains(&format!("`{}`", fixup.name)), "{} is not documented", fixup.name);
            names.push((fixup.service, fixup.name));
        }
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(names, sorted);
    }
}
