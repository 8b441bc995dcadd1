metadata description = 'PracticeCaller in a new resource group: makes the group, then deploys into it what the other form deploys.'

targetScope = 'subscription'

@description('Name of the new resource group.')
@minLength(1)
@maxLength(90)
param resourceGroupName string = 'practicecaller'

@description('Beginning of all names: small letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param baseName string = 'practicecaller'

@description('Azure region of the group and of everything in it that has one, for example westeurope.')
param location string

@description('What people see in Teams and in the portal.')
@maxLength(42)
param displayName string = 'PracticeCaller'

@description('Name of the app, unique in the world: the bot will be at https://NAME.azurewebsites.net.')
@minLength(2)
@maxLength(60)
param appName string = '${baseName}-${uniqueString(subscription().id, resourceGroupName)}'

@description('How the bot proves who it is. UserAssignedMSI: by its identity, there is no secret at all. SingleTenant: by an app registration of yours, with a secret.')
@allowed([
  'UserAssignedMSI'
  'SingleTenant'
])
param botAppType string = 'UserAssignedMSI'

@description('For SingleTenant: the application (client) id of your app registration.')
param botAppId string = ''

@description('For SingleTenant: the client secret of your app registration. It goes into the vault.')
@secure()
param botAppPassword string = ''

@description('Price tier of the bot resource: F0 is free, S1 has an SLA.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

@description('Size of the App Service plan. It stays at one machine.')
@allowed([
  'B1'
  'B2'
  'B3'
  'P0v3'
  'P1v3'
  'P2v3'
])
param appServiceSku string = 'B1'

@description('Who may practise on the web page: off (Teams only), code (who knows the code) or open (everybody who has the address).')
@allowed([
  'off'
  'code'
  'open'
])
param practiceAccess string = 'off'

@description('For practiceAccess code: the code, 6 characters or more. It goes into the vault.')
@secure()
param practiceCode string = ''

@description('For the trainer\'s room: the application (client) id of the app registration that trainers sign in with; empty for no room.')
param trainerClientId string = ''

@description('For the trainer\'s room: a client secret of that app registration. It goes into the vault.')
@secure()
param trainerClientSecret string = ''

@description('Origins of other sites whose pages may show the chat, for example https://intranet.example.')
param webChatOrigins string[] = []

@description('Which Direct Line the pages use: own (in the app itself) or azure (Azure\'s, with its secret in the vault).')
@allowed([
  'own'
  'azure'
])
param directLine string = 'own'

@description('How fast the caller writes: 1 as people do, 0 at once, up to 4.')
@allowed([
  '0'
  '0.5'
  '1'
  '2'
  '4'
])
param callerPace string = '1'

@description('Days to keep telemetry.')
@minValue(30)
@maxValue(730)
param telemetryDays int = 30

@description('Also creates a PostgreSQL flexible server for later. The bot cannot use it yet; it costs money all the same.')
param withDatabase bool = false

@description('Also creates a managed Redis for later. The bot cannot use it yet; it costs money all the same.')
param withCache bool = false

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: resourceGroupName
  location: location
}

module practiceCaller '../deployUseExistResourceGroup/main.bicep' = {
  scope: group
  params: {
    baseName: baseName
    location: location
    displayName: displayName
    appName: appName
    botAppType: botAppType
    botAppId: botAppId
    botAppPassword: botAppPassword
    botSku: botSku
    appServiceSku: appServiceSku
    practiceAccess: practiceAccess
    practiceCode: practiceCode
    trainerClientId: trainerClientId
    trainerClientSecret: trainerClientSecret
    webChatOrigins: webChatOrigins
    directLine: directLine
    callerPace: callerPace
    telemetryDays: telemetryDays
    withDatabase: withDatabase
    withCache: withCache
  }
}

@description('Name of the app, for az webapp deploy.')
output appName string = practiceCaller.outputs.appName

@description('Where the bot is: --domain of teams-package.')
output domain string = practiceCaller.outputs.domain

@description('App id of the bot: --app-id of teams-package.')
output appId string = practiceCaller.outputs.appId
