//! The moves by which one principal gets the power of another, as data: which requests each takes, and where AWS says so.
//!
//! The actions, their resource types and condition keys are those of the pages of the Service Authorization Reference; that a
//! service acts with a role which is passed to it, those of the IAM User Guide, "Grant a user permissions to pass a role to an
//! AWS service", and of the service's own guide.

/// A way to get the power of a user or a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Move {
    /// Its name in answers.
    pub name: &'static str,
    /// What it takes.
    pub how: How,
    /// The page of AWS that says that it works.
    pub source: &'static str,
}

/// What a move takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum How {
    /// `sts:AssumeRole` on the role.
    Assume,
    /// The role's trust policy is made to name the caller, who then assumes the role.
    EditTrust,
    /// Credentials for the user are made.
    Credentials {
        /// The action on the user.
        action: &'static str,
        /// What has to be there, which an estate does not say.
        needs: Option<&'static str>,
    },
    /// The policies that count for a user or a role whose power the caller has are changed.
    Edit {
        /// The action.
        action: &'static str,
        /// What it acts on.
        on: EditOf,
        /// What it changes.
        change: Changes,
    },
    /// `iam:PassRole` of the role to a service that then acts as the caller says.
    Pass {
        /// The service that the role has to trust.
        service: &'static str,
        /// Whether the role has to have an instance profile.
        profile: bool,
        /// The requests to the service.
        asks: &'static [Ask],
        /// What has to be there, which an estate does not say.
        needs: Option<&'static str>,
    },
    /// Something that runs with the role already is made to do what the caller says.
    Use {
        /// The service that the role has to trust.
        service: &'static str,
        /// The requests to the service.
        asks: &'static [Ask],
        /// What has to be there, which an estate does not say.
        needs: &'static str,
    },
}

/// A request to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ask {
    /// The action.
    pub action: &'static str,
    /// The ARNs of all that it acts on, the caller having to be allowed on each, with `{p}`, `{r}`, `{a}` and `{n}` for
    /// the partition, the Region, the account and a name; `*` for an action without resource-level permissions.
    pub on: &'static [&'static str],
}

/// What an edit of policies acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EditOf {
    /// The user.
    User,
    /// The role.
    Role,
    /// A group that the user is in.
    OwnGroup,
    /// A group that the user is not in.
    OtherGroup,
    /// A customer managed policy that is attached to it, or to a group that it is in.
    Policy,
    /// The customer managed policy that is its permissions boundary.
    BoundaryPolicy,
}

/// What an edit changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Changes {
    /// Its identity-based policies allow everything.
    AllowAll,
    /// A managed policy is attached: one that allows everything, or else one that the caller may attach.
    Attach,
    /// The policies of a group count too.
    Join,
    /// An older version of a managed policy counts.
    Version,
    /// It has no permissions boundary, or one that allows everything.
    NoBoundary,
    /// An inline policy that denies something does not count.
    WithoutInline,
    /// An attached policy that denies something does not count.
    WithoutAttached,
    /// The policies of a group, of which one denies something, do not count.
    Leave,
}

const fn ask(action: &'static str, on: &'static [&'static str]) -> Ask {
    Ask { action, on }
}

const fn edit(name: &'static str, action: &'static str, on: EditOf, change: Changes) -> Move {
    let source = match (on, change) {
        (_, Changes::NoBoundary) => "IAM User Guide, \"Permissions boundaries for IAM entities\"",
        (EditOf::Policy, _) => "IAM User Guide, \"Versioning IAM policies\"",
        (EditOf::OtherGroup | EditOf::OwnGroup, _) => "IAM User Guide, \"IAM user groups\"",
        _ => "IAM User Guide, \"Adding and removing IAM identity permissions\"",
    };
    Move { name, how: How::Edit { action, on, change }, source }
}

const fn pass(name: &'static str, service: &'static str, asks: &'static [Ask], source: &'static str) -> Move {
    Move { name, how: How::Pass { service, profile: false, asks, needs: None }, source }
}

const fn uses(
    name: &'static str,
    service: &'static str,
    asks: &'static [Ask],
    needs: &'static str,
    source: &'static str,
) -> Move {
    Move { name, how: How::Use { service, asks, needs }, source }
}

/// Of an action without resource-level permissions.
const ANY: &[&str] = &["*"];

const LAMBDA: &str = "lambda.amazonaws.com";
const FUNCTION: &[&str] = &["arn:{p}:lambda:{r}:{a}:function:{n}"];
const CREATE_FUNCTION: Ask = ask("lambda:CreateFunction", FUNCTION);
const EXECUTION_ROLE: &str =
    "AWS Lambda Developer Guide, \"Defining Lambda function permissions with an execution role\"";

const EC2: &str = "ec2.amazonaws.com";
const INSTANCE: &[&str] = &["arn:{p}:ec2:{r}:{a}:instance/i-0{n}"];
const LAUNCHED: &[&str] = &[
    "arn:{p}:ec2:{r}:{a}:instance/*",
    "arn:{p}:ec2:{r}::image/ami-0{n}",
    "arn:{p}:ec2:{r}:{a}:network-interface/*",
    "arn:{p}:ec2:{r}:{a}:security-group/sg-0{n}",
    "arn:{p}:ec2:{r}:{a}:subnet/subnet-0{n}",
    "arn:{p}:ec2:{r}:{a}:volume/*",
];
const PROFILES: &str =
    "IAM User Guide, \"Use an IAM role to grant permissions to applications running on Amazon EC2 instances\"";

const CLOUDFORMATION: &str = "cloudformation.amazonaws.com";
const STACK: &[&str] = &["arn:{p}:cloudformation:{r}:{a}:stack/{n}/*"];
const STACK_SET: &[&str] = &["arn:{p}:cloudformation:{r}:{a}:stackset/{n}:*"];
const SERVICE_ROLE: &str = "AWS CloudFormation User Guide, \"AWS CloudFormation service role\"";

const GLUE: &str = "glue.amazonaws.com";
const GLUE_JOB: &[&str] = &["arn:{p}:glue:{r}:{a}:job/{n}"];
const GLUE_ENDPOINT: &[&str] = &["arn:{p}:glue:{r}:{a}:devEndpoint/{n}"];
const GLUE_ROLE: &str = "AWS Glue Developer Guide, \"Create an IAM role for AWS Glue\"";

const SAGEMAKER: &str = "sagemaker.amazonaws.com";
const NOTEBOOK: &[&str] = &["arn:{p}:sagemaker:{r}:{a}:notebook-instance/{n}"];
const SAGEMAKER_ROLE: &str = "Amazon SageMaker AI Developer Guide, \"How to use SageMaker AI execution roles\"";

const CODEBUILD: &str = "codebuild.amazonaws.com";
const PROJECT: &[&str] = &["arn:{p}:codebuild:{r}:{a}:project/{n}"];
const CODEBUILD_ROLE: &str = "AWS CodeBuild User Guide, \"Allow CodeBuild to interact with other AWS services\"";

const TASKS: &str = "ecs-tasks.amazonaws.com";
const TASK_DEFINITION: &[&str] = &["arn:{p}:ecs:{r}:{a}:task-definition/{n}:1"];
const REGISTER: Ask = ask("ecs:RegisterTaskDefinition", &["arn:{p}:ecs:{r}:{a}:task-definition/{n}:*"]);
const TASK_ROLE: &str = "Amazon ECS Developer Guide, \"Amazon ECS task IAM role\"";

const MACHINE: &[&str] = &["arn:{p}:states:{r}:{a}:stateMachine:{n}"];
const SSM_AUTOMATION: &str = "AWS Systems Manager User Guide, \"Setting up Automation\"";
const SESSION_MANAGER: &str =
    "AWS Systems Manager User Guide, \"Verify or add instance permissions for Session Manager\"";
const SCALING: &[&str] = &["arn:{p}:autoscaling:{r}:{a}:autoScalingGroup:*:autoScalingGroupName/{n}"];
const SCALING_ROLE: &str =
    "Amazon EC2 Auto Scaling User Guide, \"IAM role for applications that run on Amazon EC2 instances\"";
const AGENTCORE: &str = "bedrock-agentcore.amazonaws.com";
const INTERPRETER: &[&str] = &["arn:{p}:bedrock-agentcore:{r}:{a}:code-interpreter-custom/{n}"];
const RUNTIME: &[&str] = &["arn:{p}:bedrock-agentcore:{r}:{a}:runtime/{n}"];
const AGENTCORE_ROLE: &str = "Amazon Bedrock AgentCore Developer Guide, \"IAM permissions for AgentCore\"";

const ACCESS_KEYS: &str = "IAM User Guide, \"Manage access keys for IAM users\"";
const PASSWORDS: &str = "IAM User Guide, \"Manage passwords for IAM users\"";

/// The moves.
pub const MOVES: &[Move] = &[
    Move { name: "assume-role", how: How::Assume, source: "AWS STS API Reference, \"AssumeRole\"" },
    Move { name: "edit-trust-policy", how: How::EditTrust, source: "IAM User Guide, \"Update a role trust policy\"" },
    Move {
        name: "create-access-key",
        how: How::Credentials { action: "iam:CreateAccessKey", needs: None },
        source: ACCESS_KEYS,
    },
    Move {
        name: "create-login-profile",
        how: How::Credentials {
            action: "iam:CreateLoginProfile",
            needs: Some("the user must not have a password for the console yet"),
        },
        source: PASSWORDS,
    },
    Move {
        name: "update-login-profile",
        how: How::Credentials {
            action: "iam:UpdateLoginProfile",
            needs: Some("the user must have a password for the console"),
        },
        source: PASSWORDS,
    },
    // What changes the policies of a principal.
    edit("put-user-policy", "iam:PutUserPolicy", EditOf::User, Changes::AllowAll),
    edit("attach-user-policy", "iam:AttachUserPolicy", EditOf::User, Changes::Attach),
    edit("put-role-policy", "iam:PutRolePolicy", EditOf::Role, Changes::AllowAll),
    edit("attach-role-policy", "iam:AttachRolePolicy", EditOf::Role, Changes::Attach),
    edit("put-group-policy", "iam:PutGroupPolicy", EditOf::OwnGroup, Changes::AllowAll),
    edit("attach-group-policy", "iam:AttachGroupPolicy", EditOf::OwnGroup, Changes::Attach),
    edit("create-policy-version", "iam:CreatePolicyVersion", EditOf::Policy, Changes::AllowAll),
    edit("set-default-policy-version", "iam:SetDefaultPolicyVersion", EditOf::Policy, Changes::Version),
    edit("add-user-to-group", "iam:AddUserToGroup", EditOf::OtherGroup, Changes::Join),
    edit("delete-user-boundary", "iam:DeleteUserPermissionsBoundary", EditOf::User, Changes::NoBoundary),
    edit("put-user-boundary", "iam:PutUserPermissionsBoundary", EditOf::User, Changes::NoBoundary),
    edit("delete-role-boundary", "iam:DeleteRolePermissionsBoundary", EditOf::Role, Changes::NoBoundary),
    edit("put-role-boundary", "iam:PutRolePermissionsBoundary", EditOf::Role, Changes::NoBoundary),
    edit("create-boundary-version", "iam:CreatePolicyVersion", EditOf::BoundaryPolicy, Changes::NoBoundary),
    edit("set-default-boundary-version", "iam:SetDefaultPolicyVersion", EditOf::BoundaryPolicy, Changes::Version),
    edit("delete-user-policy", "iam:DeleteUserPolicy", EditOf::User, Changes::WithoutInline),
    edit("overwrite-user-policy", "iam:PutUserPolicy", EditOf::User, Changes::WithoutInline),
    edit("delete-role-policy", "iam:DeleteRolePolicy", EditOf::Role, Changes::WithoutInline),
    edit("overwrite-role-policy", "iam:PutRolePolicy", EditOf::Role, Changes::WithoutInline),
    edit("delete-group-policy", "iam:DeleteGroupPolicy", EditOf::OwnGroup, Changes::WithoutInline),
    edit("overwrite-group-policy", "iam:PutGroupPolicy", EditOf::OwnGroup, Changes::WithoutInline),
    edit("detach-user-policy", "iam:DetachUserPolicy", EditOf::User, Changes::WithoutAttached),
    edit("detach-role-policy", "iam:DetachRolePolicy", EditOf::Role, Changes::WithoutAttached),
    edit("detach-group-policy", "iam:DetachGroupPolicy", EditOf::OwnGroup, Changes::WithoutAttached),
    edit("overwrite-policy-version", "iam:CreatePolicyVersion", EditOf::Policy, Changes::WithoutAttached),
    edit("remove-user-from-group", "iam:RemoveUserFromGroup", EditOf::OwnGroup, Changes::Leave),
    // What passes a role to a service that runs what the caller says.
    pass(
        "lambda-create-and-invoke",
        LAMBDA,
        &[CREATE_FUNCTION, ask("lambda:InvokeFunction", FUNCTION)],
        EXECUTION_ROLE,
    ),
    pass(
        "lambda-create-with-event-source",
        LAMBDA,
        &[CREATE_FUNCTION, ask("lambda:CreateEventSourceMapping", ANY)],
        EXECUTION_ROLE,
    ),
    pass(
        "lambda-create-and-add-permission",
        LAMBDA,
        &[CREATE_FUNCTION, ask("lambda:AddPermission", FUNCTION)],
        EXECUTION_ROLE,
    ),
    pass(
        "lambda-create-with-url",
        LAMBDA,
        &[CREATE_FUNCTION, ask("lambda:CreateFunctionUrlConfig", FUNCTION), ask("lambda:InvokeFunctionUrl", FUNCTION)],
        EXECUTION_ROLE,
    ),
    Move {
        name: "lambda-change-role",
        how: How::Pass {
            service: LAMBDA,
            profile: false,
            asks: &[ask("lambda:UpdateFunctionConfiguration", FUNCTION), ask("lambda:UpdateFunctionCode", FUNCTION)],
            needs: Some("there must be such a function"),
        },
        source: EXECUTION_ROLE,
    },
    Move {
        name: "ec2-run-instances",
        how: How::Pass { service: EC2, profile: true, asks: &[ask("ec2:RunInstances", LAUNCHED)], needs: None },
        source: PROFILES,
    },
    Move {
        name: "ec2-run-instances-with-new-profile",
        how: How::Pass {
            service: EC2,
            profile: false,
            asks: &[
                ask("iam:CreateInstanceProfile", &["arn:{p}:iam::{a}:instance-profile/{n}"]),
                ask("iam:AddRoleToInstanceProfile", &["arn:{p}:iam::{a}:instance-profile/{n}"]),
                ask("ec2:RunInstances", LAUNCHED),
            ],
            needs: None,
        },
        source: PROFILES,
    },
    Move {
        name: "ec2-associate-profile",
        how: How::Pass {
            service: EC2,
            profile: true,
            asks: &[ask("ec2:AssociateIamInstanceProfile", INSTANCE)],
            needs: Some("there must be such an instance, without an instance profile, that the caller can log in to"),
        },
        source: PROFILES,
    },
    Move {
        name: "ec2-replace-profile",
        how: How::Pass {
            service: EC2,
            profile: true,
            asks: &[ask("ec2:ReplaceIamInstanceProfileAssociation", INSTANCE)],
            needs: Some("there must be such an instance, with an instance profile, that the caller can log in to"),
        },
        source: PROFILES,
    },
    pass("cloudformation-create-stack", CLOUDFORMATION, &[ask("cloudformation:CreateStack", STACK)], SERVICE_ROLE),
    pass(
        "cloudformation-change-set",
        CLOUDFORMATION,
        &[ask("cloudformation:CreateChangeSet", STACK), ask("cloudformation:ExecuteChangeSet", STACK)],
        SERVICE_ROLE,
    ),
    Move {
        name: "cloudformation-update-stack",
        how: How::Pass {
            service: CLOUDFORMATION,
            profile: false,
            asks: &[ask("cloudformation:UpdateStack", STACK)],
            needs: Some("there must be such a stack"),
        },
        source: SERVICE_ROLE,
    },
    pass(
        "cloudformation-stack-set",
        CLOUDFORMATION,
        &[ask("cloudformation:CreateStackSet", ANY), ask("cloudformation:CreateStackInstances", STACK_SET)],
        "AWS CloudFormation User Guide, \"Grant self-managed permissions\"",
    ),
    pass("glue-create-dev-endpoint", GLUE, &[ask("glue:CreateDevEndpoint", ANY)], GLUE_ROLE),
    pass(
        "glue-create-job-and-run",
        GLUE,
        &[ask("glue:CreateJob", GLUE_JOB), ask("glue:StartJobRun", GLUE_JOB)],
        GLUE_ROLE,
    ),
    pass(
        "glue-create-job-with-trigger",
        GLUE,
        &[ask("glue:CreateJob", GLUE_JOB), ask("glue:CreateTrigger", &["arn:{p}:glue:{r}:{a}:trigger/{n}"])],
        GLUE_ROLE,
    ),
    Move {
        name: "glue-update-job",
        how: How::Pass {
            service: GLUE,
            profile: false,
            asks: &[ask("glue:UpdateJob", GLUE_JOB), ask("glue:StartJobRun", GLUE_JOB)],
            needs: Some("there must be such a job"),
        },
        source: GLUE_ROLE,
    },
    Move {
        name: "glue-update-job-with-trigger",
        how: How::Pass {
            service: GLUE,
            profile: false,
            asks: &[ask("glue:UpdateJob", GLUE_JOB), ask("glue:CreateTrigger", &["arn:{p}:glue:{r}:{a}:trigger/{n}"])],
            needs: Some("there must be such a job"),
        },
        source: GLUE_ROLE,
    },
    pass(
        "glue-create-session",
        GLUE,
        &[
            ask("glue:CreateSession", &["arn:{p}:glue:{r}:{a}:session/{n}"]),
            ask("glue:RunStatement", &["arn:{p}:glue:{r}:{a}:session/{n}"]),
        ],
        GLUE_ROLE,
    ),
    pass(
        "sagemaker-create-notebook",
        SAGEMAKER,
        &[
            ask("sagemaker:CreateNotebookInstance", NOTEBOOK),
            ask("sagemaker:CreatePresignedNotebookInstanceUrl", NOTEBOOK),
        ],
        SAGEMAKER_ROLE,
    ),
    pass(
        "sagemaker-create-notebook-with-script",
        SAGEMAKER,
        &[
            ask(
                "sagemaker:CreateNotebookInstanceLifecycleConfig",
                &["arn:{p}:sagemaker:{r}:{a}:notebook-instance-lifecycle-config/{n}"],
            ),
            ask("sagemaker:CreateNotebookInstance", NOTEBOOK),
        ],
        SAGEMAKER_ROLE,
    ),
    pass(
        "sagemaker-create-training-job",
        SAGEMAKER,
        &[ask("sagemaker:CreateTrainingJob", &["arn:{p}:sagemaker:{r}:{a}:training-job/{n}"])],
        SAGEMAKER_ROLE,
    ),
    pass(
        "sagemaker-create-processing-job",
        SAGEMAKER,
        &[ask("sagemaker:CreateProcessingJob", &["arn:{p}:sagemaker:{r}:{a}:processing-job/{n}"])],
        SAGEMAKER_ROLE,
    ),
    pass(
        "datapipeline-create-pipeline",
        "datapipeline.amazonaws.com",
        &[
            ask("datapipeline:CreatePipeline", ANY),
            ask("datapipeline:PutPipelineDefinition", &["arn:{p}:datapipeline:{r}:{a}:pipeline/df-0{n}"]),
            ask("datapipeline:ActivatePipeline", &["arn:{p}:datapipeline:{r}:{a}:pipeline/df-0{n}"]),
        ],
        "AWS Data Pipeline Developer Guide, \"IAM roles for AWS Data Pipeline\"",
    ),
    pass(
        "codebuild-create-project",
        CODEBUILD,
        &[ask("codebuild:CreateProject", PROJECT), ask("codebuild:StartBuild", PROJECT)],
        CODEBUILD_ROLE,
    ),
    pass(
        "codebuild-create-project-in-batch",
        CODEBUILD,
        &[ask("codebuild:CreateProject", PROJECT), ask("codebuild:StartBuildBatch", PROJECT)],
        CODEBUILD_ROLE,
    ),
    pass("ecs-run-task", TASKS, &[REGISTER, ask("ecs:RunTask", TASK_DEFINITION)], TASK_ROLE),
    Move {
        name: "ecs-start-task",
        how: How::Pass {
            service: TASKS,
            profile: false,
            asks: &[REGISTER, ask("ecs:StartTask", TASK_DEFINITION)],
            needs: Some("there must be a cluster with a container instance"),
        },
        source: TASK_ROLE,
    },
    pass(
        "ecs-create-service",
        TASKS,
        &[REGISTER, ask("ecs:CreateService", &["arn:{p}:ecs:{r}:{a}:service/{n}/{n}"])],
        TASK_ROLE,
    ),
    pass(
        "batch-submit-job",
        TASKS,
        &[
            ask("batch:RegisterJobDefinition", &["arn:{p}:batch:{r}:{a}:job-definition/{n}"]),
            ask(
                "batch:SubmitJob",
                &["arn:{p}:batch:{r}:{a}:job-definition/{n}:1", "arn:{p}:batch:{r}:{a}:job-queue/{n}"],
            ),
        ],
        "AWS Batch User Guide, \"Create an IAM role for your jobs\"",
    ),
    pass(
        "states-create-and-start",
        "states.amazonaws.com",
        &[ask("states:CreateStateMachine", MACHINE), ask("states:StartExecution", MACHINE)],
        "AWS Step Functions Developer Guide, \"How AWS Step Functions works with IAM\"",
    ),
    pass(
        "ssm-start-automation",
        "ssm.amazonaws.com",
        &[ask("ssm:StartAutomationExecution", &["arn:{p}:ssm:{r}:{a}:automation-definition/{n}:1"])],
        SSM_AUTOMATION,
    ),
    pass(
        "apprunner-create-service",
        "tasks.apprunner.amazonaws.com",
        &[ask("apprunner:CreateService", &["arn:{p}:apprunner:{r}:{a}:service/{n}/*"])],
        "AWS App Runner Developer Guide, \"Instance role\"",
    ),
    pass(
        "agentcore-code-interpreter",
        AGENTCORE,
        &[
            ask("bedrock-agentcore:CreateCodeInterpreter", ANY),
            ask("bedrock-agentcore:StartCodeInterpreterSession", INTERPRETER),
            ask("bedrock-agentcore:InvokeCodeInterpreter", INTERPRETER),
        ],
        AGENTCORE_ROLE,
    ),
    pass(
        "agentcore-runtime",
        AGENTCORE,
        &[ask("bedrock-agentcore:CreateAgentRuntime", ANY), ask("bedrock-agentcore:InvokeAgentRuntime", RUNTIME)],
        AGENTCORE_ROLE,
    ),
    Move {
        name: "emr-run-job-flow",
        how: How::Pass {
            service: EC2,
            profile: true,
            asks: &[ask("elasticmapreduce:RunJobFlow", ANY)],
            needs: Some("the caller must be able to pass a service role for Amazon EMR as well"),
        },
        source: "Amazon EMR Management Guide, \"Service role for cluster EC2 instances\"",
    },
    Move {
        name: "autoscaling-launch-configuration",
        how: How::Pass {
            service: EC2,
            profile: true,
            asks: &[
                ask(
                    "autoscaling:CreateLaunchConfiguration",
                    &["arn:{p}:autoscaling:{r}:{a}:launchConfiguration:*:launchConfigurationName/{n}"],
                ),
                ask("autoscaling:CreateAutoScalingGroup", SCALING),
            ],
            needs: None,
        },
        source: SCALING_ROLE,
    },
    // With a launch template, AWS asks whether the caller may run the instances: that is a move already.
    pass(
        "scheduler-create-schedule",
        "scheduler.amazonaws.com",
        &[ask("scheduler:CreateSchedule", &["arn:{p}:scheduler:{r}:{a}:schedule/default/{n}"])],
        "Amazon EventBridge Scheduler User Guide, \"Using universal targets in EventBridge Scheduler\"",
    ),
    pass(
        "amplify-create-app",
        "amplify.amazonaws.com",
        &[
            ask("amplify:CreateApp", ANY),
            ask("amplify:CreateBranch", &["arn:{p}:amplify:{r}:{a}:apps/{n}/branches/*"]),
            ask("amplify:StartJob", &["arn:{p}:amplify:{r}:{a}:apps/{n}/branches/{n}/jobs/*"]),
        ],
        "AWS Amplify Hosting User Guide, \"Adding a service role with permissions to deploy backend resources\"",
    ),
    pass(
        "gamelift-create-fleet",
        "gamelift.amazonaws.com",
        &[ask("gamelift:CreateBuild", ANY), ask("gamelift:CreateFleet", ANY)],
        "Amazon GameLift Servers Developer Guide, \"Set up an IAM service role for Amazon GameLift Servers\"",
    ),
    // What uses something that runs with the role already.
    uses(
        "lambda-update-code",
        LAMBDA,
        &[ask("lambda:UpdateFunctionCode", FUNCTION)],
        "there must be a function that has the role",
        EXECUTION_ROLE,
    ),
    uses(
        "lambda-update-configuration",
        LAMBDA,
        &[ask("lambda:UpdateFunctionConfiguration", FUNCTION)],
        "there must be a function that has the role, to which a layer is added",
        "AWS Lambda Developer Guide, \"Managing Lambda dependencies with layers\"",
    ),
    uses(
        "glue-update-dev-endpoint",
        GLUE,
        &[ask("glue:UpdateDevEndpoint", GLUE_ENDPOINT)],
        "there must be a development endpoint that has the role",
        GLUE_ROLE,
    ),
    uses(
        "codebuild-update-project",
        CODEBUILD,
        &[ask("codebuild:UpdateProject", PROJECT), ask("codebuild:StartBuild", PROJECT)],
        "there must be a project that has the role",
        CODEBUILD_ROLE,
    ),
    uses(
        "codebuild-start-build",
        CODEBUILD,
        &[ask("codebuild:StartBuild", PROJECT)],
        "there must be a project that has the role, whose build specification the caller replaces",
        "AWS CodeBuild API Reference, \"StartBuild\"",
    ),
    uses(
        "ssm-send-command",
        EC2,
        &[ask("ssm:SendCommand", &["arn:{p}:ec2:{r}:{a}:instance/i-0{n}", "arn:{p}:ssm:{r}:{a}:document/{n}"])],
        "there must be an instance that has the role and is managed by AWS Systems Manager",
        "AWS Systems Manager User Guide, \"AWS Systems Manager Run Command\"",
    ),
    uses(
        "ssm-start-session",
        EC2,
        &[ask("ssm:StartSession", INSTANCE)],
        "there must be an instance that has the role and is managed by AWS Systems Manager",
        SESSION_MANAGER,
    ),
    uses(
        "ec2-send-ssh-key",
        EC2,
        &[ask("ec2-instance-connect:SendSSHPublicKey", INSTANCE)],
        "there must be an instance that has the role and that the caller can reach",
        "Amazon EC2 User Guide, \"Connect to your Linux instance using EC2 Instance Connect\"",
    ),
    uses(
        "ec2-send-serial-console-key",
        EC2,
        &[ask("ec2-instance-connect:SendSerialConsoleSSHPublicKey", INSTANCE)],
        "there must be an instance that has the role, with access to its serial console",
        "Amazon EC2 User Guide, \"EC2 Serial Console for instances\"",
    ),
    uses(
        "codedeploy-create-deployment",
        EC2,
        &[ask("codedeploy:CreateDeployment", &["arn:{p}:codedeploy:{r}:{a}:deploymentgroup:{n}/{n}"])],
        "there must be an instance that has the role, in a deployment group whose revisions the caller can write",
        "AWS CodeDeploy User Guide, \"Create an IAM instance profile for your Amazon EC2 instances\"",
    ),
    uses(
        "cloudformation-update-own-stack",
        CLOUDFORMATION,
        &[ask("cloudformation:UpdateStack", STACK)],
        "there must be a stack that has the role",
        SERVICE_ROLE,
    ),
    uses(
        "sagemaker-open-notebook",
        SAGEMAKER,
        &[ask("sagemaker:CreatePresignedNotebookInstanceUrl", NOTEBOOK)],
        "there must be a notebook instance that has the role",
        SAGEMAKER_ROLE,
    ),
    uses(
        "states-update-and-start",
        "states.amazonaws.com",
        &[ask("states:UpdateStateMachine", MACHINE), ask("states:StartExecution", MACHINE)],
        "there must be a state machine that has the role",
        "AWS Step Functions Developer Guide, \"How AWS Step Functions works with IAM\"",
    ),
    uses(
        "ecs-execute-command",
        TASKS,
        &[ask("ecs:ExecuteCommand", &["arn:{p}:ecs:{r}:{a}:cluster/{n}", "arn:{p}:ecs:{r}:{a}:task/{n}/{n}"])],
        "there must be a task that has the role, for which ECS Exec is on",
        "Amazon ECS Developer Guide, \"Monitor Amazon ECS containers with ECS Exec\"",
    ),
    uses(
        "agentcore-invoke-interpreter",
        AGENTCORE,
        &[
            ask("bedrock-agentcore:StartCodeInterpreterSession", INTERPRETER),
            ask("bedrock-agentcore:InvokeCodeInterpreter", INTERPRETER),
        ],
        "there must be a code interpreter that has the role",
        AGENTCORE_ROLE,
    ),
];

/// Where a service is given a role and only reads or writes data with it: the action, the service and the page that says so.
///
/// Nothing that the caller writes runs with the role, so that these are not moves.
pub const READS_WITH_ROLE: &[(&str, &str, &str)] = &[
    ("personalize:CreateDatasetGroup", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateDatasetImportJob", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateDatasetExportJob", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateBatchInferenceJob", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateBatchSegmentJob", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateDataDeletionJob", "personalize.amazonaws.com", PERSONALIZE_ROLE),
    ("personalize:CreateMetricAttribution", "personalize.amazonaws.com", PERSONALIZE_ROLE),
];

const PERSONALIZE_ROLE: &str = "Amazon Personalize Developer Guide, \"Creating an IAM role for Amazon Personalize\"";

#[cfg(test)]
mod tests {
    use super::*;
    use personalize_iam_model::catalog;

    #[test]
    fn names_are_unique_and_actions_are_those_of_the_catalog() {
        let mut names: Vec<_> = MOVES.iter().map(|one| one.name).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
        for one in MOVES {
            let actions: Vec<&str> = match one.how {
                How::Assume => vec!["sts:AssumeRole"],
                How::EditTrust => vec!["iam:UpdateAssumeRolePolicy"],
                How::Credentials { action, .. } | How::Edit { action, .. } => vec![action],
                How::Pass { asks, .. } | How::Use { asks, .. } => asks.iter().map(|ask| ask.action).collect(),
            };
            for action in actions {
                assert!(catalog::action(action).is_some(), "{action} of {}", one.name);
            }
        }
        for (action, ..) in READS_WITH_ROLE {
            assert!(catalog::action(action).is_some(), "{action}");
        }
    }

    #[test]
    fn resources_are_those_of_the_catalog() {
        let mut wrong = Vec::new();
        for one in MOVES {
            let (How::Pass { asks, .. } | How::Use { asks, .. }) = one.how else { continue };
            for ask in asks {
                let types = catalog::action(ask.action).map_or(&[][..], |action| action.resources);
                for on in ask.on {
                    let filled = on.replace("{p}", "aws").replace("{r}", "eu-west-1").replace("{a}", "111122223333");
                    let filled = filled.replace("{n}", "abc").replace('*', "def");
                    let fits = types.iter().any(|one| catalog::check(one.resource_type, &filled).is_ok());
                    // A trigger is a mapping that has no id yet.
                    let is_any = *on == "*" && (types.is_empty() || ask.action == "lambda:CreateEventSourceMapping");
                    if !is_any && !fits {
                        wrong.push(format!("{} on {on}", ask.action));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
